// Rare events counted so far (outages, severe defects): a rate that is itself uncertain and may change, and events that may bunch.
import { countDistribution } from './distribution.ts';
import { intervalOf, type Model, type Point, sumOf } from './model.ts';
import { logGamma } from './quantiles.ts';
import { incrementsOf } from './running-total.ts';

/** Variance over mean of what comes in a step, as it is on real series, and how many steps that knowledge is worth. */
const usualBunching = 1.8;
const stepsWorth = 4;
/** Bunches and lean times last longer than a step: so many steps are looked at together too, and count for so much more. */
const together = 4;
const togetherWorth = 12;
/** From here on the readings themselves say that events do not come one by one. */
const bunched = 2;

/**
 * k events in T days with the Jeffreys prior Gamma(½, 0): μ = (k + ½)·H ÷ T events are expected in the next H days. Their
 * variance is μ·D·(1 + H ÷ T), with the bunching D found in the steps, one by one and four together; a negative binomial
 * has that mean and variance. Needs two points.
 */
export function sparseIncidents(points: readonly Point[]): Model {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const observed = last.day - first.day;
  const events = Math.max(0, last.value - first.value);
  const bunching = bunchingOf(points);
  return {
    name: { en: 'Rare events', zh: '稀发事件' },
    formula: {
      en: 'count so far + a negative binomial of the events expected at the rate seen, wider where events bunch',
      zh: '目前次数 + 负二项分布（按已见速率的预期次数；事件扎堆时更宽）',
    },
    why: {
      en: 'The events seen, and half of one more, give the rate. It is carried on for the time left. The spread is that of events which come by chance, widened as far as they came in bunches or lean times. Events already counted do not go away.',
      zh: '已发生的次数加半次，除以时间，得出速率。剩余时间按这个速率推算。范围按随机发生的事件计算；此前越是时而扎堆、时而稀疏，范围越宽。已计入的次数不会减少。',
    },
    assumptions: [{ en: 'Events come at about the same rate as so far.', zh: '事件发生的速率与目前大致相同。' }],
    notes: bunching >= bunched ? [inBunches] : [],
    bounds: { low: last.value },
    pace: (events + 0.5) / observed,
    after: (days) =>
      days.map((ahead) => {
        const mean = ((events + 0.5) * ahead) / observed;
        const variance = mean * bunching * (1 + ahead / observed);
        const shares = negativeBinomial((mean * mean) / (variance - mean), mean / variance);
        return countDistribution(shares, (k) => last.value + k);
      }),
  };
}

/** Variance over mean of the events in a step and in four, drawn to what is usual while they are few; at least 1. */
export function bunchingOf(points: readonly Point[]): number {
  const increments = incrementsOf(points, intervalOf(points) as number);
  const mean = (sumOf(increments) + 0.5) / increments.length;
  const groups = Math.floor(increments.length / together);
  const sums = Array.from({ length: groups }, (_, i) =>
    sumOf(increments.slice(increments.length - together * (i + 1), increments.length - together * i)),
  );
  const squares = (values: readonly number[], usual: number) =>
    sumOf(values.map((each) => (each - usual) ** 2)) / usual;
  const seen = squares(increments, mean) + togetherWorth * squares(sums, mean * together);
  const worth = increments.length - 1 + togetherWorth * Math.max(0, groups - 1);
  return Math.max(1, (stepsWorth * usualBunching + seen) / (stepsWorth + worth));
}

/** P(0), P(1), … until all but 1e-9 is reached. */
export function negativeBinomial(r: number, p: number): number[] {
  const shares: number[] = [];
  let sum = 0;
  for (let k = 0; sum < 1 - 1e-9 && k < 100_000; k++) {
    const share = Math.exp(logGamma(k + r) - logGamma(r) - logGamma(k + 1) + r * Math.log(p) + k * Math.log1p(-p));
    shares.push(share);
    sum += share;
  }
  return shares;
}

const inBunches = {
  en: 'Events came in bunches rather than one by one, which makes the band wider.',
  zh: '事件往往扎堆出现，而不是一次一次单独发生，区间因此更宽。',
};
