// A share of counted cases (retention, change failure rate): from its counts, so that it never leaves 0–1.
import { ratioScale } from '../standing/reading.ts';
import { type Distribution, normalMixture } from './distribution.ts';
import { median } from '../numbers/median.ts';
import type { Model, Point } from './model.ts';
import { startingWidths } from './starting-widths.ts';
import { mixed, weighted } from './ways.ts';

type Counted = { day: number; hits: number; cases: number };

/** How far the rate walks between two readings, and how much more readings scatter, as variances over binomial noise. */
const walks = [0, 0.01, 0.04, 0.12, 0.5, 2, 6, 25, 100, 400];
const scatters = [1, 2.5, 8, 25, 100, 400];

/**
 * The logit of the rate walks; a reading adds binomial noise of its cases, times how much more readings scatter than
 * that. Neither the walk nor the scatter is known: a Kalman filter runs for each pair, wilder ones less likely at first,
 * and the next reading (with as many cases as usual) is their mixture. Readings without counts or cases are left out;
 * percentages stay percentages. Needs three readings.
 */
export function proportion(points: readonly Point[]): Model {
  const counted = countedOf(points);
  const scale = ratioScale(points);
  const cases = usualCases(counted);
  const observed = observedOf(counted);
  const usualNoise = binomialNoise(cases, observed.rate);
  const days = counted.slice(1).map((point, i) => point.day - (counted[i] as Counted).day);
  const step = Math.max(1, median(days));
  const fits = fitsOf(observed.readings, usualNoise / step);
  const unlike = mixed(fits, (fit) => Number(fit.walk > 0 || fit.scatter > 1));
  return {
    name: { en: 'Drifting share', zh: '会漂移的比率' },
    formula: {
      en: 'random walk of the logit, seen through binomial noise and more; mixture over how much it walks and scatters, turned back into a share',
      zh: '对数几率做随机游走，叠加二项噪声和额外波动；对游走和波动的幅度取混合，再换回比率',
    },
    why: {
      en: 'Where the share stands is taken from the counts of all readings, those with many cases counting more, the newest most where it drifts. It is expected to stay there, higher or lower with equal chance. The spread has three parts: the chance in so few cases, what readings scatter beyond that, and how far the share has drifted from reading to reading. Counting keeps it between nothing and all.',
      zh: '目前的比率由全部读数的分子和分母得出：样本多的读数算得重，比率若在漂移，最近的算得最重。预期比率停在这里，偏高偏低的可能相同。范围由三部分组成：样本有限带来的偶然、读数在此之外的波动，以及比率逐次漂移的幅度。按分子分母计算，比率不会超出从零到全部。',
    },
    assumptions: [
      { en: 'The share drifts and scatters as it has so far.', zh: '比率的漂移和波动与目前相仿。' },
      { en: `The last reading has about as many cases as usual.`, zh: '期末读数的样本量与往常相近。' },
    ],
    notes: unlike > 0.95 ? [unsteady] : [],
    bounds: { low: 0, high: scale },
    pace: 0,
    after: (marks) =>
      marks.map((ahead) => {
        const parts = fits.map(({ weight, level, unsure, walk, scatter }) => {
          const variance = unsure + walk * (usualNoise / step) * ahead + scatter * usualNoise;
          return { weight, mean: level, sd: startingWidths.proportion * Math.sqrt(variance) };
        });
        return asShare(normalMixture(parts), cases, scale);
      }),
  };
}

export function countedOf(points: readonly Point[]): Counted[] {
  return points.flatMap(({ day, numerator, denominator }) => {
    if (numerator === undefined || denominator === undefined) return [];
    const isCounted = denominator > 0 && numerator >= 0 && numerator <= denominator;
    return isCounted ? [{ day, hits: numerator, cases: denominator }] : [];
  });
}

type Observed = { day: number; logit: number; noise: number };

/** The noise of every reading is that of the rate over all of them: a reading of 0 would claim too little. */
function observedOf(counted: readonly Counted[]): { rate: number; readings: Observed[] } {
  const sum = (of: (point: Counted) => number) => counted.reduce((total, point) => total + of(point), 0);
  const rate = Math.min(0.99, Math.max(0.01, (sum(({ hits }) => hits) + 0.5) / (sum(({ cases }) => cases) + 1)));
  const readings = counted.map(({ day, hits, cases }) => ({
    day,
    logit: logitOf((hits + 0.5) / (cases + 1)),
    noise: binomialNoise(cases, rate),
  }));
  return { rate, readings };
}

/** Variance of the logit of a share of so many cases. */
function binomialNoise(cases: number, rate: number): number {
  return 1 / ((cases + 1) * rate * (1 - rate));
}

type Fit = { walk: number; scatter: number; level: number; unsure: number; weight: number };

/** `unit`: what a walk of 1 adds per day. What adds nothing that could be printed is left out. */
function fitsOf(readings: readonly Observed[], unit: number): Fit[] {
  const ways = walks.flatMap((walk) => scatters.map((scatter) => filter(readings, walk, scatter, unit)));
  return weighted(ways, 1e-5);
}

/** Starts with any level and counts the likelihood from the second reading on. */
function filter(readings: readonly Observed[], walk: number, scatter: number, unit: number) {
  let level = 0;
  let unsure = 1e6;
  let likelihood = -Math.log(1 + walk + scatter) / 2;
  let day = (readings[0] as Observed).day;
  for (const [i, reading] of readings.entries()) {
    unsure += walk * unit * (reading.day - day);
    day = reading.day;
    const total = unsure + scatter * reading.noise;
    const error = reading.logit - level;
    if (i > 0) likelihood -= (Math.log(total) + (error * error) / total) / 2;
    level += (unsure / total) * error;
    unsure -= (unsure / total) * unsure;
  }
  return { walk, scatter, level, unsure, likelihood };
}

function usualCases(counted: readonly Counted[]): number {
  return Math.max(1, Math.round(median(counted.map((point) => point.cases))));
}

/** A logit of (hits + ½) ÷ (cases + 1) back to hits ÷ cases, so that nothing and all can be reached; whole hits for chances. */
function asShare(logit: Distribution, cases: number, scale: number): Distribution {
  const hitsAt = (y: number) => (y / scale) * cases;
  return {
    quantile(p) {
      const share = 1 / (1 + Math.exp(-logit.quantile(p)));
      return Math.min(1, Math.max(0, (share * (cases + 1) - 0.5) / cases)) * scale;
    },
    atLeast(y) {
      const hits = Math.ceil(hitsAt(y) - 1e-9);
      return hits <= 0 ? 1 : hits > cases ? 0 : logit.atLeast(logitOf(hits / (cases + 1)));
    },
    atMost(y) {
      const hits = Math.floor(hitsAt(y) + 1e-9);
      return hits >= cases ? 1 : hits < 0 ? 0 : logit.atMost(logitOf((hits + 1) / (cases + 1)));
    },
  };
}

function logitOf(share: number): number {
  return Math.log(share / (1 - share));
}

const unsteady = {
  en: 'The share moved more than so many cases explain: it is not one steady rate, which makes the band wider.',
  zh: '比率的变动超出了样本量能解释的程度，并不是一个稳定的比率，区间因此更宽。',
};
