// A level (latency, coverage, stars): random walk with drift unless its jumps are mostly taken back; then the damped trend.
import { dampedTrend } from './damped-trend.ts';
import type { Model, Point } from './model.ts';
import { randomWalk } from './random-walk.ts';
import { noiseEvidence } from './seen-through-noise.ts';
import { weekdayPattern } from './weekday-pattern.ts';

/** Readings from which a choice means anything, and how much likelier noise must make them. */
const readingsForChoice = 10;
const twiceAsLikely = Math.LN2;

/** Needs three points; takes the weekday pattern out first when daily readings show one. */
export function level(points: readonly Point[]): Model {
  const pattern = weekdayPattern(points);
  if (!pattern) return chosen(points);
  const model = chosen(pattern.without);
  return {
    ...model,
    assumptions: [...model.assumptions, { en: 'The weekday pattern stays.', zh: '每周内的规律保持不变。' }],
    after: (days) => model.after(days).map((distribution, i) => pattern.put(distribution, days[i] as number)),
  };
}

/** The simpler model on a tie, and for short series. */
function chosen(points: readonly Point[]): Model {
  const isNoisy = points.length >= readingsForChoice && noiseEvidence(points) > twiceAsLikely;
  return isNoisy ? dampedTrend(points) : randomWalk(points);
}
