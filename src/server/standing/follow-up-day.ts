import { zonesOf, type Period } from '../../core/calendar/cycle.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import { followUpDay } from '../../core/coach/facts/follow-up-day.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';

type FollowedUp = Pick<KeyResultsTable, 'follow_up' | 'steps' | 'matures_after_days'>;

/** When the outcome after a milestone can first be read; null where none is named. */
export function followUpDayOf(
  { follow_up: followUp, steps, matures_after_days: maturesAfterDays }: FollowedUp,
  cycle: Pick<Period, 'start' | 'end' | 'zones'>,
): string | null {
  if (followUp === '') return null;
  const zones = zonesOf(cycle);
  const days = steps.map(({ due, acceptedAt }) => ({ due, acceptedAt: acceptedAt && dayAt(acceptedAt, zones) }));
  return followUpDay({ followUp, steps: days, maturesAfterDays }, cycle.end);
}
