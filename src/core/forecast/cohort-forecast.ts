// Outcomes that arrive late (30-day retention, win rate): only cohorts that mature before the end can be predicted.
import { type Day, daysBetween } from '../calendar/day.ts';
import type { Text } from '../text.ts';
import { fill, type Trace } from '../standing/trace.ts';
import { chanceOf, countDistribution } from './distribution.ts';
import type { Band, Goal } from './forecast.ts';
import { logGamma } from './quantiles.ts';

/** People or cases that started on one day; `hits` is known once the cohort has matured. */
export type Cohort = { startedAt: Day; size: number; hits?: number | undefined };

export type CohortForecastInput = {
  cohorts: readonly Cohort[];
  /** Days until the outcome of a cohort is known (30 for D30). */
  maturesAfter: number;
  /** Cohorts whose outcome falls into this time make the value at the end. */
  cycle: { start: Day; end: Day };
  goal?: Goal | undefined;
};

export type CohortForecast = {
  given: true;
  /** The rate over all cohorts that mature within the cycle, 0–1. */
  median: number;
  band50: Band;
  band80: Band;
  chance: number | undefined;
  assumptions: Text[];
  trace: Trace;
};

const maturedNeeded = 6;

/**
 * Matured cohorts give the rate Beta(1 + hits, 1 + misses); the cohorts still to mature within the cycle are
 * beta-binomial, those already matured in it are known. Fewer than six matured cohorts, or none to mature: no forecast.
 */
export function forecastCohorts(input: CohortForecastInput): CohortForecast | { given: false; reasons: Text[] } {
  const { matured, known, coming, excluded } = sorted(input);
  if (matured.length < maturedNeeded) return { given: false, reasons: [fill(tooFew, { n: matured.length })] };
  const cases = sizeOf(coming);
  if (cases === 0) return { given: false, reasons: [noneComing] };
  const hits = hitsOf(matured);
  const knownHits = hitsOf(known);
  const all = cases + sizeOf(known);
  const shares = betaBinomial(cases, 1 + hits, 1 + sizeOf(matured) - hits);
  const end = countDistribution(shares, (k) => (knownHits + k) / all);
  const bandOf = (share: number): Band => [end.quantile((1 - share) / 2), end.quantile((1 + share) / 2)];
  const { goal } = input;
  const result = {
    median: end.quantile(0.5),
    band50: bandOf(0.5),
    band80: bandOf(0.8),
    chance: goal && chanceOf(end, goal),
  };
  return {
    given: true,
    ...result,
    assumptions: [sameRate, fill(excludedText, { n: excluded.length }), fill(basis, { n: matured.length })],
    trace: {
      formula: {
        en: '(hits known + beta-binomial hits of the cohorts to mature) ÷ all cases that mature in the cycle',
        zh: '（已知命中 + 待成熟批次的贝塔二项命中）÷ 周期内成熟的全部样本',
      },
      inputs: [
        { name: { en: 'Matured cohorts', zh: '已成熟批次' }, value: matured.length },
        { name: { en: 'Hits in them', zh: '其中命中' }, value: hits },
        { name: { en: 'Cases in them', zh: '其中样本' }, value: sizeOf(matured) },
        { name: { en: 'Cases still to mature', zh: '待成熟样本' }, value: cases, at: input.cycle.end },
        { name: { en: 'Cohorts that mature too late', zh: '来不及成熟的批次' }, value: excluded.length },
      ],
      steps: [
        { what: { en: '80% band, low end', zh: '80% 区间下端' }, value: result.band80[0], unit: 'share' },
        { what: { en: '80% band, high end', zh: '80% 区间上端' }, value: result.band80[1], unit: 'share' },
      ],
      result: result.median,
      unit: 'share',
    },
  };
}

/** P(0 hits), …, P(n hits) in n cases when the rate is Beta(a, b). */
export function betaBinomial(n: number, a: number, b: number): Float64Array {
  const base = logGamma(n + 1) + logGamma(a + b) - logGamma(a) - logGamma(b) - logGamma(n + a + b);
  const shares = new Float64Array(n + 1);
  for (let k = 0; k <= n; k++) {
    shares[k] = Math.exp(base - logGamma(k + 1) - logGamma(n - k + 1) + logGamma(k + a) + logGamma(n - k + b));
  }
  return shares;
}

function sorted({ cohorts, maturesAfter, cycle }: CohortForecastInput) {
  const age = (cohort: Cohort, at: Day) => daysBetween(cohort.startedAt, at) - maturesAfter;
  const matured = cohorts.filter((cohort) => cohort.hits !== undefined);
  const open = cohorts.filter((cohort) => cohort.hits === undefined);
  return {
    matured,
    known: matured.filter((cohort) => age(cohort, cycle.start) <= 0 && age(cohort, cycle.end) >= 0),
    coming: open.filter((cohort) => age(cohort, cycle.end) >= 0),
    excluded: open.filter((cohort) => age(cohort, cycle.end) < 0),
  };
}

function sizeOf(cohorts: readonly Cohort[]): number {
  return cohorts.reduce((sum, cohort) => sum + cohort.size, 0);
}

function hitsOf(cohorts: readonly Cohort[]): number {
  return cohorts.reduce((sum, cohort) => sum + (cohort.hits ?? 0), 0);
}

const tooFew: Text = {
  en: 'Not enough data: {n} matured cohorts, 6 are needed.',
  zh: '数据不足：只有 {n} 个批次成熟，需要 6 个。',
};
const noneComing: Text = {
  en: 'No further cohort matures before the end: the value at the end is known or cannot be.',
  zh: '结束前不再有批次成熟：期末数值要么已知，要么无从得知。',
};
const sameRate: Text = {
  en: 'Cohorts to mature behave like the matured ones.',
  zh: '待成熟的批次与已成熟的批次表现相同。',
};
const excludedText: Text = {
  en: '{n} {n|cohort matures|cohorts mature} after the end and {n|is|are} left out.',
  zh: '{n} 个批次要到结束之后才成熟，未计入。',
};
const basis: Text = { en: 'Based on {n} matured cohorts.', zh: '依据 {n} 个已成熟批次。' };
