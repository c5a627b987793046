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

export async function findUserByEmail(db: Db, email: string) {
  const row = db.selectFrom('users').select(['id', 'name', 'email']).where('email', '=', email.toLowerCase());
  return row.executeTakeFirst();
}

export async function findUser(db: Db, id: string) {
  return db.selectFrom('users').select(['id', 'name', 'email']).where('id', '=', id).executeTakeFirst();
}

export async function findPasswordHash(db: Db, userId: string): Promise<string | undefined> {
  const row = db.selectFrom('accounts').select('password').where('user_id', '=', userId);
  return (await row.where('provider_id', '=', 'credential').executeTakeFirst())?.password ?? undefined;
}

/** The same as it is once whoever changes it at this moment is done. */
export async function settledPasswordHash(db: Db, userId: string): Promise<string | undefined> {
  const rows = db
    .updateTable('accounts')
    .set((column) => ({ password: column.ref('password') }))
    .where('user_id', '=', userId);
  const row = await rows.where('provider_id', '=', 'credential').returning('password').executeTakeFirst();
  return row?.password ?? undefined;
}

export async function updatePasswordHash(tx: Db, userId: string, password: string): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ password })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
}

/** False when another account has the address. */
export async function updateEmail(tx: Db, userId: string, email: string): Promise<boolean> {
  const taken = await tx
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .where('id', '!=', userId)
    .executeTakeFirst();
  if (taken) return false;
  await tx.updateTable('users').set({ email }).where('id', '=', userId).execute();
  await tx.updateTable('people').set({ email }).where('user_id', '=', userId).execute();
  return true;
}

/** Those that still run, the newest first. */
export async function listSessions(db: Db, userId: string, now: string) {
  return db
    .selectFrom('sessions')
    .select(['id', 'token', 'user_agent', 'ip_address', 'created_at', 'updated_at'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .execute();
}

/** Ends one session of an account; false when there is none. */
export async function deleteSession(tx: Db, userId: string, id: string): Promise<boolean> {
  const gone = await tx.deleteFrom('sessions').where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

export async function deleteSessionOf(db: Db, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token', '=', token).execute();
}

/** Ends all sessions of an account, but for one that goes on. */
export async function deleteSessionsOf(db: Db, userId: string, exceptToken?: string): Promise<void> {
  const all = db.deleteFrom('sessions').where('user_id', '=', userId);
  await (exceptToken === undefined ? all : all.where('token', '!=', exceptToken)).execute();
}

/** At most `batch` of those that were over before a time; how many went. */
export async function deleteSessionsBefore(db: Db, before: string, batch: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('id', 'in', db.selectFrom('sessions').select('id').where('expires_at', '<', before).limit(batch))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Whose account is tied to a subject of a provider. */
export async function findLinkedUser(db: Db, provider: string, subject: string): Promise<string | undefined> {
  const row = db.selectFrom('accounts').select('user_id').where('provider_id', '=', provider);
  return (await row.where('account_id', '=', subject).executeTakeFirst())?.user_id;
}

/** The same as it is once whoever unties it at this moment is done. */
export async function settledLink(db: Db, provider: string, subject: string): Promise<string | undefined> {
  const rows = db
    .updateTable('accounts')
    .set((column) => ({ user_id: column.ref('user_id') }))
    .where('provider_id', '=', provider);
  return (await rows.where('account_id', '=', subject).returning('user_id').executeTakeFirst())?.user_id;
}

/** Since when an account is tied to a provider. */
export async function findTieSince(db: Db, userId: string, provider: string): Promise<string | undefined> {
  const rows = db.selectFrom('accounts').select('created_at').where('user_id', '=', userId);
  return (await rows.where('provider_id', '=', provider).orderBy('created_at').executeTakeFirst())?.created_at;
}

/** True when there was one. */
export async function deleteTies(tx: Db, userId: string, provider: string): Promise<boolean> {
  const rows = tx.deleteFrom('accounts').where('user_id', '=', userId).where('provider_id', '=', provider);
  return Number((await rows.executeTakeFirst()).numDeletedRows) > 0;
}

/** A user whose address somebody else has proven. */
export async function insertProvenUser(tx: Db, row: { id: string; email: string; name: string }): Promise<string> {
  const at = new Date().toISOString();
  await tx
    .insertInto('users')
    .values({ ...row, email_verified: 1, created_at: at, updated_at: at })
    .execute();
  return row.id;
}

export async function deletePassword(tx: Db, userId: string): Promise<void> {
  await tx.deleteFrom('accounts').where('user_id', '=', userId).where('provider_id', '=', 'credential').execute();
}

/** For an account that had none before, such as one that came by the company's sign-in. */
export async function insertPassword(tx: Db, userId: string, id: string, password: string): Promise<void> {
  const at = new Date().toISOString();
  await tx
    .insertInto('accounts')
    .values({
      id,
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password,
      created_at: at,
      updated_at: at,
    })
    .execute();
}
