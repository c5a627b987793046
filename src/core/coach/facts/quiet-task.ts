// Since when nothing has been heard of a task: its day has passed, or it is under way and nobody has touched it for two weeks.
import { type Day, daysBetween } from '../../calendar/day.ts';
import type { TaskStatus } from '../../okr/words.ts';

/** Two weekly rounds without a word. */
const quietDays = 14;

/** `heard`: the day somebody last wrote something of it. */
export type HeardTask = {
  status?: TaskStatus | undefined;
  due?: Day | null | undefined;
  heard?: Day | undefined;
  outcome?: unknown;
};

/** The day since when; undefined: it is done, dropped, judged, or was heard of lately (A66). */
export function quietSince({ status, due, heard, outcome }: HeardTask, today: Day): Day | undefined {
  if (status === 'done' || status === 'dropped' || outcome) return undefined;
  if (due && due < today) return due;
  return status === 'doing' && heard !== undefined && daysBetween(heard, today) >= quietDays ? heard : undefined;
}
