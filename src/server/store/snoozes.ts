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
