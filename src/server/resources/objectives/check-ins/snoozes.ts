import { addDays } from '../../../../core/calendar/day.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import { openForChange } from '../key-results/actions.ts';

const longest = 14;

/** Puts my check-in off. It is between me and My week: no event tells anybody. */
export async function snooze(change: Change, keyResultId: string, until: string): Promise<{ until: string }> {
  const { db, actor, now } = change;
  await openForChange(change, keyResultId, 'check-in');
  const today = now.toISOString().slice(0, 10);
  // A day more than asked for: where the sun rises earlier it may be tomorrow already.
  if (until <= today || until > addDays(today, longest + 1)) refuse('snooze-day');
  await db
    .insertInto('snoozes')
    .values({
      organization_id: actor.organizationId,
      person_id: actor.id,
      key_result_id: keyResultId,
      until_day: until,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'person_id', 'key_result_id']).doUpdateSet({ until_day: until }),
    )
    .execute();
  return { until };
}

export async function unsnooze(change: Change, keyResultId: string): Promise<void> {
  const { db, actor } = change;
  await openForChange(change, keyResultId, 'check-in');
  await db
    .deleteFrom('snoozes')
    .where('organization_id', '=', actor.organizationId)
    .where('person_id', '=', actor.id)
    .where('key_result_id', '=', keyResultId)
    .execute();
}

/** What a person put off beyond `today`, by key result. */
export async function listSnoozes(
  db: Db,
  organizationId: string,
  personId: string,
  today: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('snoozes')
    .select(['key_result_id', 'until_day'])
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .where('until_day', '>', today)
    .execute();
  return new Map(rows.map((row) => [row.key_result_id, row.until_day]));
}
