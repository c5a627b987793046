// Rare events counted so far (outages, severe defects): a rate that is itself uncertain and may change, and events that may bunch.
import { countDistribution } from './distribution.ts';
import { intervalOf, type Model, type Point, sumOf } from './model.ts';
import { logGamma } from './quantiles.ts';
import { incrementsOf } from './running-total.ts';
import { mixed, weighted } from './ways.ts';

/** How much of what was counted before still counts a step later: all of it where the rate is steady, less where it moves. */
const keeping = [1, 0.97, 0.92, 0.8];
/** How much likelier a steady rate is than each of the others, before anything is read. */
const steadiness = 8;
/** Variance over mean of what comes in a step, before anything is read, and how many steps that is worth. */
const usualBunching = 0.8;
const stepsWorth = 4;
/** Below 1 events come more evenly than by chance; no steps are so even that this could be relied on further. */
const leastBunching = 0.4;
/** From here on the readings themselves say that events do not come one by one. */
const bunched = 2;

/**
 * k events in T steps with the Jeffreys prior Gamma(½, 0) give a rate of (k + ½) ÷ T, known so well as k + ½ events tell. How
 * fast older events stop counting is weighted by how well each step was predicted from those before it. The sum of the next
 * H steps has the variance of the events (their bunching D times the mean) and that of the rate, which moves on as it moved.
 * A negative binomial has that mean and variance, or a binomial where events come more evenly than by chance. Needs two points.
 */
export function sparseIncidents(points: readonly Point[]): Model {
  const last = points.at(-1) as Point;
  const step = intervalOf(points) as number;
  const rates = weighted(keeping.map((keeps) => rateOf(incrementsOf(points, step), keeps)));
  const bunching = bunchingOf(points);
  return {
    name: { en: 'Rare events', zh: '稀发事件' },
    formula: {
      en: 'count so far + the events expected at the rate seen; negative binomial, with the scatter of the events and of the rate',
      zh: '目前次数 + 按已见速率预期的次数；用负二项分布，计入事件的波动和速率自身的变化',
    },
    why: {
      en: 'The events seen, and half of one more, give the rate; the newest count most where it has been changing. It is carried on for the time left. The spread is that of events which come by chance, wider or narrower as they came in bunches or evenly, and that of the rate itself. Events already counted do not go away.',
      zh: '已发生的次数加半次，除以时间，得出速率；速率若一直在变，最近的算得最重。剩余时间按这个速率推算。范围由两部分组成：事件的随机波动（越扎堆越宽，越均匀越窄），以及速率自身的变化。已计入的次数不会减少。',
    },
    assumptions: [
      {
        en: 'Events come at the rate seen, and its changes are like those seen.',
        zh: '事件按目前的速率发生，速率的变化与已见过的相仿。',
      },
    ],
    notes: bunching >= bunched ? [inBunches] : [],
    bounds: { low: last.value },
    pace: mixed(rates, ({ events, steps }) => events / steps) / step,
    after: (days) =>
      days.map((ahead) => {
        const { mean, variance } = expected(rates, ahead / step, bunching);
        const shares =
          variance > mean * 1.001
            ? negativeBinomial((mean * mean) / (variance - mean), mean / variance)
            : binomial(mean, variance);
        return countDistribution(shares, (k) => last.value + k);
      }),
  };
}

type Rate = { keeps: number; likelihood: number; events: number; steps: number; weight: number };

/** `events` in `steps`: what still counts at the end. */
function rateOf(increments: readonly number[], keeps: number): Omit<Rate, 'weight'> {
  let events = 0.5;
  let steps = 0;
  let likelihood = keeps === 1 ? Math.log(steadiness) : 0;
  for (const increment of increments) {
    const count = Math.max(0, increment);
    if (steps > 0) likelihood += logNegativeBinomial(count, events * keeps, (steps * keeps) / (steps * keeps + 1));
    events = events * (steps > 0 ? keeps : 1) + count;
    steps = steps * keeps + 1;
  }
  return { keeps, likelihood, events, steps };
}

function expected(rates: readonly Rate[], ahead: number, bunching: number): { mean: number; variance: number } {
  const mean = mixed(rates, ({ events, steps }) => (events / steps) * ahead);
  const squares = (ahead * (ahead + 1) * (2 * ahead + 1)) / 6;
  const variance = mixed(rates, ({ keeps, events, steps }) => {
    const rate = events / steps;
    const unsure = (ahead * ahead + (1 / keeps - 1) * squares) * ((rate * rate) / events);
    return rate * ahead * bunching + Math.max(1, bunching) * unsure + (rate * ahead - mean) ** 2;
  });
  return { mean, variance };
}

/** Variance over mean of the events in a step, drawn to what is usual while there are few steps. */
export function bunchingOf(points: readonly Point[]): number {
  const increments = incrementsOf(points, intervalOf(points) as number);
  const mean = (sumOf(increments) + 0.5) / increments.length;
  const seen = sumOf(increments.map((each) => (each - mean) ** 2)) / mean;
  return Math.max(leastBunching, (stepsWorth * usualBunching + seen) / (stepsWorth + increments.length - 1));
}

/** P(0), P(1), … until all but 1e-9 is reached. */
export function negativeBinomial(r: number, p: number): number[] {
  const shares: number[] = [];
  let sum = 0;
  for (let k = 0; sum < 1 - 1e-9 && k < 100_000; k++) {
    const share = Math.exp(logNegativeBinomial(k, r, p));
    shares.push(share);
    sum += share;
  }
  return shares;
}

function logNegativeBinomial(k: number, r: number, p: number): number {
  return logGamma(k + r) - logGamma(r) - logGamma(k + 1) + r * Math.log(p) + k * Math.log1p(-p);
}

/** As many tries as come nearest to the variance. */
function binomial(mean: number, variance: number): number[] {
  const tries = Math.max(1, Math.ceil(mean), Math.min(100_000, Math.round(mean / Math.max(1e-5, 1 - variance / mean))));
  const p = Math.min(1 - 1e-9, mean / tries);
  const log = (k: number) => logGamma(tries + 1) - logGamma(k + 1) - logGamma(tries - k + 1);
  return Array.from({ length: tries + 1 }, (_, k) => Math.exp(log(k) + k * Math.log(p) + (tries - k) * Math.log1p(-p)));
}

const inBunches = {
  en: 'Events came in bunches rather than one by one, which makes the band wider.',
  zh: '事件往往扎堆出现，而不是一次一次单独发生，区间因此更宽。',
};
