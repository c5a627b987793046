import { createHash } from 'node:crypto';
import type { Db } from '../../db/database.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { deleteReset, deleteResetsBefore, findReset, insertReset } from '../../store/resets.ts';
import type { SignedIn } from '../signed-in.ts';

type Asking = Pick<SignedIn, 'userId' | 'sessionToken'>;

/**
 * Somebody left to tie their account: their way back counts once, in the session they left from, while it is not over.
 * Kept beside the links for a new password, it ends with them when password or address change.
 *
 * @param state what the answer has to bring back.
 */
export async function keepBegunTie(db: Db, me: Asking, state: string, now: Date, seconds: number): Promise<void> {
  const at = now.toISOString();
  await deleteResetsBefore(db, at);
  await insertReset(db, {
    id: uuidV7(),
    identifier: hashOf(me, state),
    value: me.userId,
    expires_at: new Date(now.getTime() + seconds * 1000).toISOString(),
    made_in: null,
    made_by: null,
    created_at: at,
    updated_at: at,
  });
}

/** Uses it up; false when it was begun in another session, used before or over. */
export async function useBegunTie(db: Db, me: Asking, state: string, now: Date): Promise<boolean> {
  const found = await findReset(db, hashOf(me, state), now.toISOString());
  return found?.value === me.userId && deleteReset(db, found.identifier);
}

const hashOf = ({ sessionToken }: Asking, state: string) =>
  createHash('sha256').update(`company-tie:${sessionToken}:${state}`).digest('base64url');
