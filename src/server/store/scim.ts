import { sql } from 'kysely';
import type { ScimTest } from '../../formats/scim/filter.ts';
import type { Db } from '../db/database.ts';
import type { ScimGroupsTable, ScimUsersTable } from '../db/tables/directory.ts';
import { decoded, encoded } from './json-columns.ts';

type Page = { tests: readonly ScimTest[]; offset: number; limit: number };

/** Everybody with an account who is here, and whoever the directory has set inactive. */
function visible(db: Db, organizationId: string) {
  return db
    .selectFrom('people')
    .leftJoin('scim_users', (join) =>
      join
        .onRef('scim_users.organization_id', '=', 'people.organization_id')
        .onRef('scim_users.person_id', '=', 'people.id'),
    )
    .where('people.organization_id', '=', organizationId)
    .where('people.user_id', 'is not', null)
    .where((at) => at.or([at('people.left_at', 'is', null), at('scim_users.person_id', 'is not', null)]));
}

const userName = sql<string>`lower(coalesce(scim_users.user_name, people.email))`;

function usersWhere(db: Db, organizationId: string, tests: readonly ScimTest[]) {
  let query = visible(db, organizationId);
  for (const { name, value } of tests) {
    const text = String(value);
    if (name === 'username') query = query.where(userName, '=', text.toLowerCase());
    if (name === 'externalid') query = query.where('scim_users.external_id', '=', text);
    if (name === 'emails.value') query = query.where('people.email', '=', text.toLowerCase());
    if (name === 'id') query = query.where('people.id', '=', text);
    if (name === 'displayname') query = query.where('people.name', '=', text);
    if (name === 'active') query = query.where('people.left_at', String(value) === 'true' ? 'is' : 'is not', null);
  }
  return query;
}

export async function listScimUsers(db: Db, organizationId: string, { tests, offset, limit }: Page) {
  const rows = await usersWhere(db, organizationId, tests)
    .select(['people.id', 'people.name', 'people.email', 'people.user_id', 'people.left_at', 'people.created_at'])
    .select(['scim_users.user_name', 'scim_users.external_id', 'scim_users.names', 'scim_users.changed_at'])
    .orderBy('people.created_at')
    .orderBy('people.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return decoded('scim_users', rows);
}

export type ScimUserRow = Awaited<ReturnType<typeof listScimUsers>>[number];

export async function countScimUsers(db: Db, organizationId: string, tests: readonly ScimTest[]): Promise<number> {
  const row = await usersWhere(db, organizationId, tests)
    .select((at) => at.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function putScimUser(tx: Db, row: ScimUsersTable): Promise<void> {
  const stored = encoded('scim_users', row);
  await tx
    .insertInto('scim_users')
    .values(stored)
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(stored))
    .execute();
}

/** The directory knows them no more; what they wrote stays. */
export async function deleteScimUser(tx: Db, organizationId: string, personId: string): Promise<void> {
  for (const table of ['scim_users', 'scim_members'] as const)
    await tx
      .deleteFrom(table)
      .where('organization_id', '=', organizationId)
      .where('person_id', '=', personId)
      .execute();
}

function groupsWhere(db: Db, organizationId: string, tests: readonly ScimTest[]) {
  let query = db.selectFrom('scim_groups').where('organization_id', '=', organizationId);
  for (const { name, value } of tests) {
    const text = String(value);
    if (name === 'displayname') query = query.where(sql<string>`lower(name)`, '=', text.toLowerCase());
    if (name === 'externalid') query = query.where('external_id', '=', text);
    if (name === 'id') query = query.where('id', '=', text);
  }
  return query;
}

export async function listScimGroups(db: Db, organizationId: string, { tests, offset, limit }: Page) {
  const query = groupsWhere(db, organizationId, tests).selectAll().orderBy('created_at').orderBy('id');
  return query.limit(limit).offset(offset).execute();
}

export async function countScimGroups(db: Db, organizationId: string, tests: readonly ScimTest[]): Promise<number> {
  const row = await groupsWhere(db, organizationId, tests)
    .select((at) => at.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function putScimGroup(tx: Db, row: ScimGroupsTable): Promise<void> {
  await tx
    .insertInto('scim_groups')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doUpdateSet(row))
    .execute();
}

export async function deleteScimGroup(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('scim_members')
    .where('organization_id', '=', organizationId)
    .where('group_id', '=', id)
    .execute();
  await tx.deleteFrom('scim_groups').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

/** Members of these groups, by the order people came. */
export async function listScimMembers(db: Db, organizationId: string, groupIds: readonly string[]) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom('scim_members')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'scim_members.organization_id')
        .onRef('people.id', '=', 'scim_members.person_id'),
    )
    .select(['scim_members.group_id', 'people.id', 'people.name'])
    .where('scim_members.organization_id', '=', organizationId)
    .where('scim_members.group_id', 'in', groupIds)
    .orderBy('people.created_at')
    .orderBy('people.id')
    .execute();
}

export async function addScimMember(tx: Db, organizationId: string, groupId: string, personId: string): Promise<void> {
  await tx
    .insertInto('scim_members')
    .values({ organization_id: organizationId, group_id: groupId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteScimMember(tx: Db, organizationId: string, groupId: string, personId: string) {
  await tx
    .deleteFrom('scim_members')
    .where('organization_id', '=', organizationId)
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .execute();
}

/** The groups a person is in, by name and by the directory's own id. */
export async function listGroupsOf(db: Db, organizationId: string, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('scim_members')
    .innerJoin('scim_groups', (join) =>
      join
        .onRef('scim_groups.organization_id', '=', 'scim_members.organization_id')
        .onRef('scim_groups.id', '=', 'scim_members.group_id'),
    )
    .select(['scim_groups.name', 'scim_groups.external_id'])
    .where('scim_members.organization_id', '=', organizationId)
    .where('scim_members.person_id', '=', personId)
    .execute();
  return rows.flatMap((row) => [row.name, ...(row.external_id === null ? [] : [row.external_id])]);
}
