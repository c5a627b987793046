// A share of counted cases (retention, change failure rate): from its counts, so that it never leaves 0–1.
import { ratioScale } from '../standing/reading.ts';
import { countDistribution, type Distribution, normalMixture, studentDistribution, through } from './distribution.ts';
import { intervalOf, median, type Model, type Point } from './model.ts';
import { logGamma } from './quantiles.ts';

/** From so many readings on, the share may drift. */
const readingsForDrift = 10;

type Counted = { day: number; hits: number; cases: number };

/**
 * Fewer than ten readings: one unknown rate with posterior Beta(1 + hits, 1 + misses); the next reading, with as many
 * cases as the usual one, is beta-binomial. From ten on: a random walk with drift of the logit, seen through binomial
 * noise (`logitWalk`). Readings without counts or without cases are left out; percentages stay percentages.
 */
export function proportion(points: readonly Point[]): Model {
  const counted = countedOf(points);
  const scale = ratioScale(points);
  return counted.length < readingsForDrift ? steadyRate(counted, scale) : logitWalk(counted, scale);
}

export function countedOf(points: readonly Point[]): Counted[] {
  return points.flatMap(({ day, numerator, denominator }) => {
    if (numerator === undefined || denominator === undefined) return [];
    const isCounted = denominator > 0 && numerator >= 0 && numerator <= denominator;
    return isCounted ? [{ day, hits: numerator, cases: denominator }] : [];
  });
}

function steadyRate(counted: readonly Counted[], scale: number): Model {
  const hits = counted.reduce((sum, point) => sum + point.hits, 0);
  const cases = counted.reduce((sum, point) => sum + point.cases, 0);
  const next = usualCases(counted);
  return {
    name: { en: 'One steady rate', zh: '稳定比率' },
    formula: {
      en: 'beta-binomial: posterior Beta(1 + hits, 1 + misses), one more reading of the usual size',
      zh: '贝塔二项分布：后验的两个参数为命中数加 1、未命中数加 1，再读一次常见规模的数',
    },
    assumptions: [{ en: 'The rate stays as it was on average.', zh: '比率保持平均水平不变。' }],
    bounds: { low: 0, high: scale },
    pace: 0,
    after: (days) => {
      const distribution = nextReading(next, 1 + hits, 1 + cases - hits, scale);
      return days.map(() => distribution);
    },
  };
}

/** Beta-binomial; above 10,000 cases its normal limit on the logit, which no screen could tell apart. */
function nextReading(cases: number, a: number, b: number, scale: number): Distribution {
  if (cases <= 10_000) return countDistribution(betaBinomial(cases, a, b), (k) => (k / cases) * scale);
  const rate = a / (a + b);
  const variance = 1 / a + 1 / b + 1 / (cases * rate * (1 - rate));
  return asShare(studentDistribution(logitOf(rate), Math.sqrt(variance), 1e6), scale);
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

/** Standard deviation of the level's walk per step, as shares of the usual binomial noise; each as likely at first. */
const walkShares = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5];

/**
 * State: logit level and drift per day, both unknown at first; the level walks, the reading adds binomial noise of known
 * size. How much the level walks is not known either: a Kalman filter runs for each of a small grid, and the next reading
 * is their mixture, weighted by likelihood.
 */
function logitWalk(counted: readonly Counted[], scale: number): Model {
  const first = counted[0] as Counted;
  const observed = counted.map(({ day, hits, cases }) => {
    const rate = (hits + 0.5) / (cases + 1);
    return { day: day - first.day, y: logitOf(rate), noise: 1 / ((cases + 1) * rate * (1 - rate)) };
  });
  const noise = median(observed.map((point) => point.noise));
  const step = intervalOf(counted.map(({ day }) => ({ day, value: 0 }))) as number;
  const fits = walkShares.flatMap((share) =>
    driftSpreads.map((spread) => filter(observed, (share ** 2 * noise) / step, spread)),
  );
  const weights = weightsOf(fits);
  const likeliest = fits.reduce((best, each) => (each.likelihood > best.likelihood ? each : best));
  return {
    name: { en: 'Drifting rate', zh: '漂移比率' },
    formula: {
      en: 'random walk with drift of the logit, seen through binomial noise; mixture over how much it walks, turned back into a share',
      zh: '对数几率做带漂移的随机游走，叠加二项噪声；对游走幅度取混合，再换回比率',
    },
    assumptions: [{ en: 'The recent change of the rate goes on.', zh: '比率近来的变化会延续。' }],
    bounds: { low: 0, high: scale },
    pace: likeliest.drift * slopeAt(likeliest.level) * scale,
    after: (days) =>
      days.map((ahead) => {
        const parts = fits.flatMap((fit, i) => {
          const weight = weights[i] as number;
          const mean = fit.level + fit.drift * ahead;
          return weight === 0 ? [] : [{ weight, mean, sd: Math.sqrt(fit.variance(ahead) + noise) }];
        });
        return asShare(normalMixture(parts), scale);
      }),
  };
}

function weightsOf(fits: readonly Fit[]): number[] {
  const most = Math.max(...fits.map((fit) => fit.likelihood));
  // What adds nothing that could be printed is left out: each part of the mixture costs its share of every quantile.
  const relative = fits.map((fit) => Math.exp(fit.likelihood - most)).map((each) => (each < 1e-6 ? 0 : each));
  const sum = relative.reduce((total, weight) => total + weight, 0);
  return relative.map((weight) => weight / sum);
}

/** What the drift per day may be before anything is read: none, or about 0.5 in a quarter (12 points around 50 %). */
const driftSpreads = [0, 0.006];

type Observed = { day: number; y: number; noise: number };
type Fit = { level: number; drift: number; likelihood: number; variance(ahead: number): number };

/** Kalman filter of [level, drift]; starts with any level and counts the likelihood from the second reading on. */
function filter(observed: readonly Observed[], walk: number, driftSpread: number): Fit {
  let [level, drift] = [0, 0];
  let [p11, p12, p22] = [1e6, 0, driftSpread ** 2];
  let likelihood = 0;
  let day = 0;
  for (const [i, point] of observed.entries()) {
    const gap = point.day - day;
    day = point.day;
    level += drift * gap;
    p11 += 2 * gap * p12 + gap * gap * p22 + walk * gap;
    p12 += gap * p22;
    const total = p11 + point.noise;
    const error = point.y - level;
    if (i >= 1) likelihood -= (Math.log(total) + (error * error) / total) / 2;
    const [k1, k2] = [p11 / total, p12 / total];
    level += k1 * error;
    drift += k2 * error;
    p22 -= k2 * p12;
    p12 -= k1 * p12;
    p11 -= k1 * p11;
  }
  const variance = (ahead: number) => p11 + 2 * ahead * p12 + ahead * ahead * p22 + walk * ahead;
  return { level, drift, likelihood, variance };
}

function usualCases(counted: readonly Counted[]): number {
  return Math.max(1, Math.round(median(counted.map((point) => point.cases))));
}

function asShare(logit: Distribution, scale: number): Distribution {
  return through(
    logit,
    (x) => shareOf(x) * scale,
    (y) => logitOf(y / scale),
  );
}

function shareOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function logitOf(share: number): number {
  return share <= 0 ? Number.NEGATIVE_INFINITY : share >= 1 ? Number.POSITIVE_INFINITY : Math.log(share / (1 - share));
}

function slopeAt(logit: number): number {
  const share = shareOf(logit);
  return share * (1 - share);
}
