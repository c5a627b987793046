import type { Insertable } from 'kysely';
import type { Lang } from '../../core/text.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { PeopleTable } from '../db/tables/organization.ts';

/** Everyone who has not left, by the order they came. */
export async function listPeople(db: Db, organizationId: string): Promise<PeopleTable[]> {
  return db
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function findPerson(db: Db, organizationId: string, id: string): Promise<PeopleTable | undefined> {
  return db
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
}

const named = statement((db, at: { organizationId: string; ids: readonly string[] }) =>
  db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('organization_id', '=', at.organizationId)
    .where('id', 'in', at.ids),
);

/** Names by id, of those who left too: what they did stays theirs. */
export async function namesOf(
  db: Db,
  organizationId: string,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await named(db, { organizationId, ids: wanted });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Somebody who is here, and does not leave before this transaction ends. */
export async function takePerson(tx: Db, organizationId: string, id: string): Promise<PeopleTable | undefined> {
  return tx
    .updateTable('people')
    .set((column) => ({ name: column.ref('name') }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** Those who left, whatever they still answer for. */
export async function listLeft(db: Db, organizationId: string): Promise<Pick<PeopleTable, 'id' | 'name'>[]> {
  return db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is not', null)
    .orderBy('left_at')
    .execute();
}

/** Who an account was here before it left. Until 2026-11 leaving took the account away, and the address alone tells. */
export async function findLeft(db: Db, organizationId: string, user: { id: string; email: string }) {
  return db
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is not', null)
    .where((at) =>
      at.or([at('user_id', '=', user.id), at.and([at('user_id', 'is', null), at('email', '=', user.email)])]),
    )
    .orderBy('left_at', 'desc')
    .executeTakeFirst();
}

/** One who is here, or was. */
export async function findAnyone(db: Db, organizationId: string, id: string): Promise<PeopleTable | undefined> {
  return db
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertPerson(tx: Db, row: Insertable<PeopleTable>): Promise<void> {
  await tx.insertInto('people').values(row).execute();
}

type Changes = {
  name?: string | undefined;
  role?: string | undefined;
  lang?: Lang | undefined;
  user_id?: string;
  left_at?: string | null;
};

export async function updatePerson(tx: Db, organizationId: string, id: string, changes: Changes): Promise<void> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (Object.keys(set).length === 0) return;
  await tx.updateTable('people').set(set).where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

export async function countAdmins(db: Db, organizationId: string): Promise<number> {
  const row = await db
    .selectFrom('people')
    .select((at) => at.fn.countAll<number>().as('admins'))
    .where('organization_id', '=', organizationId)
    .where('role', '=', 'admin')
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.admins;
}
