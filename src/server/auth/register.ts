import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { insertAccount, insertUser } from '../store/accounts.ts';

export type NewAccount = { email: string; name: string; passwordHash: string };

/** Makes an account within the caller's transaction, so that it never exists without its place in an organization. */
export async function registerAccount(tx: Db, { email, name, passwordHash }: NewAccount): Promise<string> {
  const now = new Date().toISOString();
  const stamps = { created_at: now, updated_at: now };
  const userId = uuidV7();
  if (!(await insertUser(tx, { id: userId, email: email.toLowerCase(), name, ...stamps }))) refuse('email-taken');
  await insertAccount(tx, {
    id: uuidV7(),
    user_id: userId,
    account_id: userId,
    provider_id: 'credential',
    password: passwordHash,
    ...stamps,
  });
  return userId;
}
