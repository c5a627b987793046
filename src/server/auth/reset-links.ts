import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { findPasswordHash, insertPassword, updatePasswordHash } from '../store/accounts.ts';
import { findPerson } from '../store/people.ts';
import { deleteReset, deleteResetsBefore, deleteResetsOf, findReset, insertReset } from '../store/resets.ts';

/** The admin who makes a link; without one it was mailed, or made by whoever runs the server. */
type Maker = { organizationId: string; id: string };

/** A token that sets a new password, once; only its hash is kept. */
export async function makeReset(tx: Db, userId: string, hours: number, by?: Maker): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const now = new Date();
  const at = now.toISOString();
  await deleteResetsBefore(tx, at);
  await insertReset(tx, {
    id: uuidV7(),
    identifier: hashOf(token),
    value: userId,
    expires_at: new Date(now.getTime() + hours * 3_600_000).toISOString(),
    made_in: by?.organizationId ?? null,
    made_by: by?.id ?? null,
    created_at: at,
    updated_at: at,
  });
  return token;
}

/** Whose password the token may set, while it runs and whoever made it is still an admin. */
export async function resetOf(db: Db, token: string): Promise<string | undefined> {
  const found = await findReset(db, hashOf(token), new Date().toISOString());
  if (found === undefined || found.made_in === null || found.made_by === null) return found?.value;
  const maker = await findPerson(db, found.made_in, found.made_by);
  return maker?.role === 'admin' ? found.value : undefined;
}

/** Uses the token up, and ends every other link; undefined when it is over. */
export async function useReset(tx: Db, token: string, passwordHash: string): Promise<string | undefined> {
  const userId = await resetOf(tx, token);
  if (userId === undefined || !(await deleteReset(tx, hashOf(token)))) return undefined;
  if ((await findPasswordHash(tx, userId)) === undefined) await insertPassword(tx, userId, uuidV7(), passwordHash);
  else await updatePasswordHash(tx, userId, passwordHash);
  await deleteResetsOf(tx, userId);
  return userId;
}

/** As links that were made before 2026-12 are kept: they go on working. */
const hashOf = (token: string) => createHash('sha256').update(`reset-password:${token}`).digest('base64url');
