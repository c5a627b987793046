// A level (latency, coverage, stars): random walk with drift unless the damped trend has predicted this series better.
import { dampedTrend } from './damped-trend.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { randomWalk } from './random-walk.ts';
import { weekdayPattern } from './weekday-pattern.ts';

/** Readings from which a choice means anything, and how much better the second model must have been. */
const readingsForChoice = 10;
const clearlyBetter = 0.8;

/** Needs three points; takes the weekday pattern out first when daily readings show one. `ahead`: days to the end. */
export function level(points: readonly Point[], ahead: number): Model {
  const pattern = weekdayPattern(points);
  if (!pattern) return chosen(points, ahead);
  const model = chosen(pattern.without, ahead);
  return {
    ...model,
    assumptions: [...model.assumptions, { en: 'The weekday pattern stays.', zh: '每周内的规律保持不变。' }],
    after: (days) => model.after(days).map((distribution, i) => pattern.put(distribution, days[i] as number)),
  };
}

/** The simpler model on a tie, and for short series. */
function chosen(points: readonly Point[], ahead: number): Model {
  const walk = randomWalk(points);
  if (points.length < readingsForChoice) return walk;
  const walkError = rollingError(points, ahead, randomWalk);
  const trendError = rollingError(points, ahead, dampedTrend);
  return trendError < walkError * clearlyBetter ? dampedTrend(points) : walk;
}

/** More origins cost time and change no choice. */
const mostOrigins = 24;

/** Mean absolute error of the median from origins with six readings or more, as far ahead as the series allows. */
function rollingError(points: readonly Point[], ahead: number, model: (seen: readonly Point[]) => Model): number {
  const steps = Math.max(1, Math.round(ahead / (intervalOf(points) as number)));
  const least = Math.max(6, Math.min(points.length - steps, Math.ceil(points.length / 2)));
  const stride = Math.ceil((points.length - least) / mostOrigins);
  let error = 0;
  let count = 0;
  for (let origin = least; origin < points.length; origin += stride) {
    const later = points[Math.min(points.length - 1, origin - 1 + steps)] as Point;
    const last = points[origin - 1] as Point;
    const [distribution] = model(points.slice(0, origin)).after([later.day - last.day]);
    error += Math.abs(later.value - (distribution?.quantile(0.5) ?? last.value));
    count += 1;
  }
  return count === 0 ? Number.POSITIVE_INFINITY : error / count;
}
