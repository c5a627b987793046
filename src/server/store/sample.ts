import type { Insertable } from 'kysely';
import type { Rows } from '../db/tables.ts';
import type { Db } from '../db/database.ts';
import { encoded } from './json-columns.ts';

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

/** Rows of one statement; both engines take far fewer values than they have columns times this. */
const batch = 400;

type OfOrganization = Exclude<
  keyof Rows,
  | 'users'
  | 'sessions'
  | 'accounts'
  | 'second_steps'
  | 'recovery_codes'
  | 'passkeys'
  | 'passkey_challenges'
  | 'verifications'
  | 'installation'
  | 'chores'
  | 'migrations'
>;

export async function insertAll<Table extends OfOrganization>(
  tx: Db,
  table: Table,
  rows: readonly Insertable<Rows[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch)
    await tx
      .insertInto<keyof Rows>(table)
      .values(rows.slice(from, from + batch).map((row) => encoded(table, row)))
      .execute();
}

/** All that an organization has in a table. */
export async function deleteAllOf(tx: Db, table: OfOrganization, organizationId: string): Promise<void> {
  await tx.deleteFrom(table).where('organization_id', '=', organizationId).execute();
}
