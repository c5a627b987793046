import type { Db } from '../db/database.ts';
import type { SignInTriesTable } from '../db/tables/identity.ts';

/** Counts one more try under each key, in one statement, and says how many there are; a time that is over begins anew. */
export async function countTries(db: Db, rows: readonly SignInTriesTable[], now: string): Promise<SignInTriesTable[]> {
  return db
    .insertInto('sign_in_tries')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((at) => ({
        tries: at
          .case()
          .when('sign_in_tries.until', '<=', now)
          .then(1)
          .else(at('sign_in_tries.tries', '+', 1))
          .end(),
        until: at
          .case()
          .when('sign_in_tries.until', '<=', now)
          .then(at.ref('excluded.until'))
          .else(at.ref('sign_in_tries.until'))
          .end(),
      })),
    )
    .returningAll()
    .execute();
}

export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('key', '=', key).execute();
}

/** Takes one try back from each key. */
export async function takeTriesBack(db: Db, keys: readonly string[]): Promise<void> {
  await db
    .updateTable('sign_in_tries')
    .set((at) => ({ tries: at('tries', '-', 1) }))
    .where('key', 'in', keys)
    .where('tries', '>', 0)
    .execute();
}

export async function deleteTriesBefore(db: Db, before: string): Promise<number> {
  const gone = await db.deleteFrom('sign_in_tries').where('until', '<=', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
