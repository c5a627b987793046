// The moments at which a number is wanted, and reading a source once for each of them.
import type { Reading } from '../core/standing/reading.ts';
import type { Outcome, Window } from './connector.ts';
import { type Failure, failed } from './failure.ts';
import type { Io } from './io.ts';

export const day = 86_400_000;
const mostSamples = 400;

/** ISO times, oldest first: only now, or every step up to the end of the window; never in the future, at most 400. */
export function sampleTimes(window: Window, now: string): string[] {
  if (window === 'now') return [now];
  const end = Math.min(Date.parse(window.to), Date.parse(now));
  const step = Math.max(window.step, 60) * 1000;
  const times: string[] = [];
  for (let at = end; at >= Date.parse(window.from) && times.length < mostSamples; at -= step)
    times.push(new Date(at).toISOString());
  return times.reverse();
}

/** For sources that answer for one span at a time: one question per moment, a moment without data left out. */
export async function readEach(
  window: Window,
  io: Io,
  readAt: (at: string) => Promise<Reading | Failure>,
): Promise<Outcome> {
  const readings: Reading[] = [];
  let missing: Failure | undefined;
  for (const at of sampleTimes(window, io.now)) {
    if (io.signal.aborted) return failed('slow');
    const one = await readAt(at);
    if (!('ok' in one)) readings.push(one);
    else if (one.failure === 'no-data') missing = one;
    else return one;
  }
  return readings.length > 0 ? { ok: true, readings } : (missing ?? failed('no-data'));
}

/** `YYYY-MM-DD` of the moment, shifted by whole days. */
export function dayOf(at: string, shift = 0): string {
  return new Date(Date.parse(at) + shift * day).toISOString().slice(0, 10);
}
