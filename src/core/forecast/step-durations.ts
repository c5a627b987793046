// How long the finished steps of a milestone took, one after the other: what its forecast draws from.
import { type Day, daysBetween } from '../calendar/day.ts';

/** Whole days (0 or more) from the beginning to the first acceptance, then from each to the next; any order given. */
export function stepDurations(begun: Day, accepted: readonly Day[]): number[] {
  const inOrder = accepted.toSorted();
  return inOrder.map((day, i) => Math.max(0, daysBetween(inOrder[i - 1] ?? begun, day)));
}
