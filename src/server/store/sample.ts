import type { Db } from '../db/database.ts';

/** The sample companies an account looks around in; at most one in practice. */
export async function listSamples(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('organizations', 'organizations.organization_id', 'people.organization_id')
    .select('organizations.organization_id')
    .where('people.user_id', '=', userId)
    .where('organizations.sample', '=', 1)
    .execute();
  return rows.map((row) => row.organization_id);
}

/** Deletes the account if it was made for looking around only; its sessions go with it. */
export async function removeVisitor(tx: Db, userId: string, domain: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('users')
    .where('id', '=', userId)
    .where('email', 'like', `%@${domain}`)
    .executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}
