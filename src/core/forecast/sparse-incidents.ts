// Rare events counted so far (outages, severe defects): a Poisson rate that is itself uncertain.
import { countDistribution } from './distribution.ts';
import type { Model, Point } from './model.ts';
import { logGamma } from './quantiles.ts';

/**
 * k events in T days with the Jeffreys prior Gamma(½, 0): the rate is Gamma(k + ½, T), and the count in the next H days
 * negative binomial with r = k + ½ and success chance T ÷ (T + H). Exact, no simulation. Needs two points.
 */
export function sparseIncidents(points: readonly Point[]): Model {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const observed = last.day - first.day;
  const events = Math.max(0, last.value - first.value);
  return {
    name: { en: 'Rare events at a steady rate', zh: '稳定速率的稀发事件' },
    formula: {
      en: 'count so far + a negative binomial of the events seen (with ½ added) and the time left ÷ time observed',
      zh: '目前次数 + 负二项分布（已发生次数加 ½，按剩余时间 ÷ 已观测时间）',
    },
    assumptions: [
      { en: 'Events come one by one at the same rate as so far.', zh: '事件各自独立发生，速率与目前相同。' },
    ],
    bounds: { low: last.value },
    pace: (events + 0.5) / observed,
    after: (days) =>
      days.map((ahead) => {
        const shares = negativeBinomial(events + 0.5, observed / (observed + ahead));
        return countDistribution(shares, (k) => last.value + k);
      }),
  };
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
