// The first day on which the outcome that a milestone precedes can be read.
import { addDays, type Day } from '../../calendar/day.ts';
import { maturationDays } from './maturation.ts';

type Told = {
  followUp: string;
  /** `acceptedAt`: a day. */
  /** Days from the last step until the outcome means something, where somebody said so. */
  maturesAfterDays?: number | null | undefined;
  steps: readonly { due?: Day | null | undefined; acceptedAt?: Day | null | undefined }[];
};

/**
 * A later cycle reads it, so not before the day after `end`, the last day of the milestone's own. The days that were said,
 * or else a window its words name (day-30 retention), have to pass once after the last step: accepted, or else due, or else
 * at the end.
 */
export function followUpDay({ followUp, steps, maturesAfterDays }: Told, end: Day): Day {
  const next = addDays(end, 1);
  const window = maturesAfterDays ?? maturationDays(followUp);
  if (window === undefined) return next;
  const last =
    steps
      .map(({ due, acceptedAt }) => acceptedAt ?? due ?? end)
      .toSorted()
      .at(-1) ?? end;
  const ripe = addDays(last, window);
  return ripe > next ? ripe : next;
}
