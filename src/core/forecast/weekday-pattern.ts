// The weekday pattern of a daily level: estimated, taken out before modelling and put back for the day that is predicted.
import { type Distribution, shifted } from './distribution.ts';
import { intervalOf, type Point } from './model.ts';

export type WeekdayPattern = {
  without: Point[];
  /** Moves a distribution of the patternless value to the weekday so many days after the last reading. */
  put(distribution: Distribution, ahead: number): Distribution;
};

/** Four whole weeks; the pattern must take at least this share of the increments' variance away. */
const daysForPattern = 28;
const worthwhile = 0.3;

/** `undefined` when readings are not daily, too few, or no pattern shows. */
export function weekdayPattern(points: readonly Point[]): WeekdayPattern | undefined {
  if (points.length < daysForPattern || intervalOf(points) !== 1) return undefined;
  const effects = effectsOf(points);
  const without = points.map((point) => ({ ...point, value: point.value - effectOn(point.day) }));
  if (spreadOf(without) > (1 - worthwhile) * spreadOf(points)) return undefined;
  const lastDay = (points.at(-1) as Point).day;
  return { without, put: (distribution, ahead) => shifted(distribution, effectOn(lastDay + ahead)) };

  function effectOn(day: number): number {
    return effects[weekdayIndex(day)] as number;
  }
}

/** Mean square of the steps from day to day. */
function spreadOf(points: readonly Point[]): number {
  const squares = points.slice(1).reduce((sum, { value }, i) => sum + (value - (points[i] as Point).value) ** 2, 0);
  return squares / (points.length - 1);
}

/** Mean deviation of each weekday from the mean of the seven days around it; the seven sum to 0. */
function effectsOf(points: readonly Point[]): number[] {
  const sums = new Float64Array(7);
  const counts = new Float64Array(7);
  for (let i = 3; i < points.length - 3; i++) {
    const { day, value } = points[i] as Point;
    const around = points.slice(i - 3, i + 4).reduce((sum, point) => sum + point.value, 0) / 7;
    sums[weekdayIndex(day)] = (sums[weekdayIndex(day)] as number) + value - around;
    counts[weekdayIndex(day)] = (counts[weekdayIndex(day)] as number) + 1;
  }
  const effects = Array.from(sums, (sum, i) => sum / Math.max(1, counts[i] as number));
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / 7;
  return effects.map((effect) => effect - mean);
}

function weekdayIndex(day: number): number {
  return ((Math.round(day) % 7) + 7) % 7;
}
