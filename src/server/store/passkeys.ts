import type { Db } from '../db/database.ts';
import type { PasskeyChallengesTable, PasskeysTable } from '../db/tables/identity.ts';

export async function listPasskeys(db: Db, userId: string): Promise<PasskeysTable[]> {
  return db.selectFrom('passkeys').selectAll().where('user_id', '=', userId).orderBy('made_at').orderBy('id').execute();
}

export async function findPasskey(db: Db, id: string): Promise<PasskeysTable | undefined> {
  return db.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whose it is once whoever takes it away at this moment is done; undefined: nobody’s. */
export async function settledKeyOwner(db: Db, id: string): Promise<string | undefined> {
  const rows = db.updateTable('passkeys').set((column) => ({ user_id: column.ref('user_id') }));
  return (await rows.where('id', '=', id).returning('user_id').executeTakeFirst())?.user_id;
}

/** False when somebody has it already. */
export async function insertPasskey(tx: Db, row: PasskeysTable): Promise<boolean> {
  const made = await tx
    .insertInto('passkeys')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Counts a use; false when another one was faster, or the key is gone. */
export async function countPasskey(db: Db, { id, counter }: PasskeysTable, next: number, at: string): Promise<boolean> {
  const done = await db
    .updateTable('passkeys')
    .set({ counter: next, used_at: at })
    .where('id', '=', id)
    .where('counter', '=', counter)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export async function deletePasskey(tx: Db, userId: string, id: string): Promise<boolean> {
  const gone = await tx.deleteFrom('passkeys').where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** How many there were. */
export async function deletePasskeysOf(tx: Db, userId: string): Promise<number> {
  const gone = await tx.deleteFrom('passkeys').where('user_id', '=', userId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** How many each account of people of an organization has. */
export async function countPasskeys(db: Db, organizationId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('passkeys')
    .innerJoin('people', 'people.user_id', 'passkeys.user_id')
    .select((at) => ['passkeys.user_id', at.fn.countAll<number>().as('passkeys')])
    .where('people.organization_id', '=', organizationId)
    .groupBy('passkeys.user_id')
    .execute();
  return new Map(rows.map((row) => [row.user_id, Number(row.passkeys)]));
}

/** What ran out goes by the way. */
export async function insertChallenge(db: Db, row: PasskeyChallengesTable, now: string): Promise<void> {
  await db.deleteFrom('passkey_challenges').where('expires_at', '<', now).execute();
  await db.insertInto('passkey_challenges').values(row).execute();
}

/** True when it was there and runs: whatever comes of it, it is asked once. */
export async function takeChallenge(db: Db, hash: string, userId: string | null, now: string): Promise<boolean> {
  const gone = await db.deleteFrom('passkey_challenges').where('hash', '=', hash).returningAll().execute();
  return gone.some((row) => row.user_id === userId && row.expires_at > now);
}
