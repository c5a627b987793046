// Which readings count for a key result in its cycle: none after the last day, and for a guard none before the first.
import type { Period } from '../calendar/cycle.ts';
import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/**
 * A guard promises what happens in its cycle, so check points before it say nothing about the promise; everything else is
 * where its newest reading by the last day put it. Any order goes, the order stays.
 */
export function countedReadings<One extends Pick<Reading, 'at'>>(
  { by }: Measure,
  readings: readonly One[],
  { start, end }: Period,
): One[] {
  const from = by === 'limit' || by === 'range' ? start : '';
  return readings.filter(({ at }) => at.slice(0, 10) >= from && !isAfter({ end }, at));
}

/** Nothing that is true of a moment after the last day counts in the cycle. */
export function isAfter({ end }: Pick<Period, 'end'>, at: string): boolean {
  return at.slice(0, 10) > end;
}
