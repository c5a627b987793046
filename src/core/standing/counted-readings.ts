// Which readings count for a key result in its cycle: none after the last day, and for a guard none before the first.
import { momentsOf, type Period } from '../calendar/cycle.ts';
import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/**
 * A guard promises what happens in its cycle, so check points before it say nothing about the promise; everything else is
 * where its newest reading by the last day put it. Any order goes, the order stays.
 */
export function countedReadings<One extends Pick<Reading, 'at'>>(
  { by }: Measure,
  readings: readonly One[],
  cycle: Period,
): One[] {
  const { from, until } = momentsOf(cycle);
  const isGuard = by === 'limit' || by === 'range';
  const isBefore = (at: string) => at < (at.length === 10 ? cycle.start : from);
  return readings.filter(({ at }) => !(isGuard && isBefore(at)) && !isPast(cycle, until, at));
}

/** Nothing that is true of a moment after the last day counts in the cycle. */
export function isAfter(cycle: Period, at: string): boolean {
  return isPast(cycle, momentsOf(cycle).until, at);
}

/** What is told of a whole day has no instant. */
function isPast({ end }: Pick<Period, 'end'>, until: string, at: string): boolean {
  return at.length === 10 ? at > end : at >= until;
}
