// When a number can first be read: the day of the release it waits for, and the days until its value means something.
import { addDays, type Day } from '../calendar/day.ts';

type Waiting = { release?: Day | null | undefined; maturesAfterDays?: number | null | undefined };

/** Undefined: it waits for no release. */
export function readableFrom({ release, maturesAfterDays }: Waiting): Day | undefined {
  return release ? addDays(release, maturesAfterDays ?? 0) : undefined;
}
