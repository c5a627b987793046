// Keeps of many readings those that were asked for.
import type { Reading } from '../core/standing/reading.ts';
import type { Outcome, Window } from './connector.ts';
import { failed } from './failure.ts';

/** Oldest first: the newest alone for `now`, those inside otherwise; nothing that claims to be from the future. */
export function within(readings: readonly Reading[], window: Window, now: string): Outcome {
  const latest = new Date(Date.parse(now) + 86_400_000).toISOString();
  const sorted = readings.filter(({ at }) => at <= latest).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const wanted = window === 'now' ? sorted.slice(-1) : sorted.filter(({ at }) => at >= window.from && at <= window.to);
  return wanted.length > 0 ? { ok: true, readings: wanted } : failed('no-data');
}
