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

const openUntil = 'passwords-until';

/** Until when passwords are let in, though they are switched off; undefined: they are not. */
export async function findPasswordsUntil(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('installation').select('value').where('key', '=', openUntil).executeTakeFirst();
  return row?.value;
}

export async function putPasswordsUntil(tx: Db, value: string): Promise<void> {
  await tx
    .insertInto('installation')
    .values({ key: openUntil, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
