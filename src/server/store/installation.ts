import type { Db } from '../db/database.ts';

/** Throws when the database does not answer. */
export async function askSchema(db: Db): Promise<void> {
  await db.selectFrom('migrations').select('name').limit(1).execute();
}

export async function hasOrganization(db: Db): Promise<boolean> {
  return (await db.selectFrom('organizations').select('organization_id').limit(1).executeTakeFirst()) !== undefined;
}

export async function getSetupRound(db: Db): Promise<string> {
  const row = await db
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'setup-round')
    .executeTakeFirstOrThrow();
  return row.value;
}

/** True for one of several who end the same round. */
export async function endSetupRound(tx: Db, round: string): Promise<boolean> {
  const used = await tx
    .updateTable('installation')
    .set({ value: String(Number(round) + 1) })
    .where('key', '=', 'setup-round')
    .where('value', '=', round)
    .executeTakeFirst();
  return Number(used.numUpdatedRows) === 1;
}

/** Which organization a key result or an objective is of; undefined: it is not there, or deleted. */
export async function findOrganizationOf(
  db: Db,
  table: 'key_results' | 'objectives',
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom(table)
    .select('organization_id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.organization_id;
}
