// A baseline picked in an extreme week tends to fall back by itself; the forecast says so when it sees one.
import { type Period, zonesOf } from '../calendar/cycle.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { dayAt } from '../calendar/zones.ts';
import type { Text } from '../text.ts';
import { inOrder, type Reading } from '../standing/reading.ts';

const weeksBefore = 12;
const readingsNeeded = 8;
const ratioOfScatter = 0.75;

/** A note when the baseline lies outside the middle 90 % of the twelve weeks before the cycle; needs eight readings there. */
export function extremeBaseline(
  baseline: number | null | undefined,
  readings: readonly Reading[],
  cycle: Period,
): Text | undefined {
  const from = addDays(cycle.start, -7 * weeksBefore);
  const isBefore = (day: Day) => from <= day && day < cycle.start;
  const before = inOrder(readings).filter((reading) => isBefore(dayAt(reading.at, zonesOf(cycle))));
  if (typeof baseline !== 'number' || before.length < readingsNeeded) return undefined;
  if (!scatters(before.map((reading) => reading.value))) return undefined;
  const values = before.map((reading) => reading.value).toSorted((a, b) => a - b);
  return baseline < at(values, 0.05) || baseline > at(values, 0.95) ? note : undefined;
}

/**
 * Readings lie around one level without trend or memory: what follows an extreme one is nearer the middle. Von Neumann's
 * ratio (mean square of successive differences over twice the variance) is about 1 there, and small for what drifts.
 */
function scatters(values: readonly number[]): boolean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const steps = values.slice(1).reduce((sum, value, i) => sum + (value - (values[i] as number)) ** 2, 0);
  return squares > 0 && steps / (values.length - 1) >= 2 * squares * ratioOfScatter;
}

function at(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1);
  const low = sorted[Math.floor(place)] as number;
  return low + ((sorted[Math.ceil(place)] as number) - low) * (place - Math.floor(place));
}

const note: Text = {
  en: 'The baseline is from an extreme week of the twelve before the cycle: part of the way back comes without any work.',
  zh: '基线取自周期前 12 周里偏极端的一周：即使什么都不做，数值也会往回走一段。',
};
