import type { Db } from '../db/database.ts';
import type { VerificationsTable } from '../db/tables/identity.ts';

/** A link for a new password that has not run out, by the hash of its token. */
export async function findReset(db: Db, identifier: string, now: string): Promise<VerificationsTable | undefined> {
  return db
    .selectFrom('verifications')
    .selectAll()
    .where('identifier', '=', identifier)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function insertReset(tx: Db, row: VerificationsTable): Promise<void> {
  await tx.insertInto('verifications').values(row).execute();
}

/** True when it was still there: of two who use one link at once, one does. */
export async function deleteReset(tx: Db, identifier: string): Promise<boolean> {
  const gone = await tx.deleteFrom('verifications').where('identifier', '=', identifier).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** Ends all links of an account. */
export async function deleteResetsOf(tx: Db, userId: string): Promise<void> {
  await tx.deleteFrom('verifications').where('value', '=', userId).execute();
}

/** Those that have run out. */
export async function deleteResetsBefore(tx: Db, before: string): Promise<void> {
  await tx.deleteFrom('verifications').where('expires_at', '<', before).execute();
}
