// The first day on which the outcome that a milestone precedes can be read.
import { addDays, type Day } from '../../calendar/day.ts';
import { maturationDays } from './maturation.ts';

type Told = {
  followUp: string;
  /** `acceptedAt`: a day. */
  steps: readonly { due?: Day | null | undefined; acceptedAt?: Day | null | undefined }[];
};

/**
 * A later cycle reads it, so not before the day after `end`, the last day of the milestone's own. Where its words name a
 * window (day-30 retention), that has to pass once after the last step: accepted, or else due, or else at the end.
 */
export function followUpDay({ followUp, steps }: Told, end: Day): Day {
  const next = addDays(end, 1);
  const window = maturationDays(followUp);
  if (window === undefined) return next;
  const last =
    steps
      .map(({ due, acceptedAt }) => acceptedAt ?? due ?? end)
      .toSorted()
      .at(-1) ?? end;
  const ripe = addDays(last, window);
  return ripe > next ? ripe : next;
}
