import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { uuidV7 } from '../db/uuid-v7.ts';

export type NewAccount = { email: string; name: string; passwordHash: string };

/** Makes an account within the caller's transaction, so that it never exists without its place in an organization. */
export async function registerAccount(tx: Db, { email, name, passwordHash }: NewAccount): Promise<string> {
  const now = new Date().toISOString();
  const stamps = { created_at: now, updated_at: now };
  const userId = uuidV7();
  const made = await tx
    .insertInto('users')
    .values({ id: userId, email: email.toLowerCase(), name, email_verified: 0, ...stamps })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0) refuse('email-taken');
  await tx
    .insertInto('accounts')
    .values({
      id: uuidV7(),
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password: passwordHash,
      ...stamps,
    })
    .execute();
  return userId;
}
