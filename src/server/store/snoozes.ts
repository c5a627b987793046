import type { SnoozesTable } from '../db/tables/readings.ts';
import type { Db } from '../db/database.ts';

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

export async function putSnooze(tx: Db, row: SnoozesTable): Promise<void> {
  await tx
    .insertInto('snoozes')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'person_id', 'key_result_id']).doUpdateSet({ until_day: row.until_day }),
    )
    .execute();
}

export async function deleteSnooze(tx: Db, organizationId: string, personId: string, keyResultId: string) {
  await tx
    .deleteFrom('snoozes')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .where('key_result_id', '=', keyResultId)
    .execute();
}
