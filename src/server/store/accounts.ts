import type { Insertable } from 'kysely';
import type { Db } from '../db/database.ts';
import type { AccountsTable, UsersTable } from '../db/tables/identity.ts';

/** True unless the e-mail is taken. */
export async function insertUser(
  tx: Db,
  row: Omit<Insertable<UsersTable>, 'image' | 'email_verified'>,
): Promise<boolean> {
  const made = await tx
    .insertInto('users')
    .values({ ...row, email_verified: 0 })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function insertAccount(tx: Db, row: Insertable<AccountsTable>): Promise<void> {
  await tx.insertInto('accounts').values(row).execute();
}

export async function hasUser(db: Db, email: string): Promise<boolean> {
  return (await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()) !== undefined;
}

/** Ends all sessions of an account. */
export async function deleteSessionsOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
}

/** At most `batch` of those that were over before a time; how many went. */
export async function deleteSessionsBefore(db: Db, before: string, batch: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('id', 'in', db.selectFrom('sessions').select('id').where('expires_at', '<', before).limit(batch))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
