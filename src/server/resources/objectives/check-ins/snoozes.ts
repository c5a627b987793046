import { todayOf } from '../../../ask/today.ts';
import { deleteSnooze, putSnooze } from '../../../store/snoozes.ts';
import { openForChange } from '../../../standing/open-key-result.ts';
import { addDays } from '../../../../core/calendar/day.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';

const longest = 14;

/** Puts my check-in off. It is between me and My week: no event tells anybody. */
export async function snooze(change: Change, keyResultId: string, until: string): Promise<{ until: string }> {
  const { db, actor } = change;
  await openForChange(change, keyResultId, 'check-in');
  const today = todayOf(change);
  // A day more than asked for: where the sun rises earlier it may be tomorrow already.
  if (until <= today || until > addDays(today, longest + 1)) refuse('snooze-day');
  const row = { organization_id: actor.organizationId, person_id: actor.id, key_result_id: keyResultId };
  await putSnooze(db, { ...row, until_day: until });
  return { until };
}

export async function unsnooze(change: Change, keyResultId: string): Promise<void> {
  const { db, actor } = change;
  await openForChange(change, keyResultId, 'check-in');
  await deleteSnooze(db, actor.organizationId, actor.id, keyResultId);
}
