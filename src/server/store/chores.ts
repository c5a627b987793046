import type { Db } from '../db/database.ts';

/** True for one node only: the chore is due at `at`, and no other node is at it; it is leased `until` then. */
export async function claimChore(db: Db, name: string, at: string, until: string): Promise<boolean> {
  await db
    .insertInto('chores')
    .values({ name, due_at: at, leased_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const taken = await db
    .updateTable('chores')
    .set({ leased_until: until })
    .where('name', '=', name)
    .where('due_at', '<=', at)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', at)]))
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) > 0;
}

/** The chore is done and due again at `next`. */
export async function endChore(db: Db, name: string, next: string): Promise<void> {
  await db.updateTable('chores').set({ due_at: next, leased_until: null }).where('name', '=', name).execute();
}
