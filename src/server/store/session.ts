import type { Db } from '../db/database.ts';
import type { OrganizationsTable } from '../db/tables/organization.ts';
import { decodedOne, encoded } from './json-columns.ts';

export async function insertOrganization(tx: Db, row: OrganizationsTable): Promise<void> {
  await tx.insertInto('organizations').values(encoded('organizations', row)).execute();
}

export async function findOrganization(db: Db, organizationId: string) {
  const row = await db
    .selectFrom('organizations')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return decodedOne('organizations', row);
}

/** Every organization an account belongs to, the oldest membership first. */
export async function listOrganizations(db: Db, userId: string) {
  return db
    .selectFrom('people')
    .innerJoin('organizations', 'organizations.organization_id', 'people.organization_id')
    .select(['organizations.organization_id', 'organizations.name', 'organizations.sample'])
    .where('people.user_id', '=', userId)
    .where('people.left_at', 'is', null)
    .orderBy('people.created_at')
    .execute();
}

/** The account's own person in an organization. */
export async function findOwnPerson(db: Db, userId: string, organizationId: string) {
  return db
    .selectFrom('people')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
}

/** Where a session chose to be. */
export async function findChosenPlace(db: Db, sessionToken: string) {
  return db
    .selectFrom('sessions')
    .select(['organization_id', 'person_id'])
    .where('token', '=', sessionToken)
    .executeTakeFirst();
}

/** The persons an account is, in all its organizations, the oldest membership first. */
export async function listPlaces(db: Db, userId: string) {
  return db
    .selectFrom('people')
    .select(['organization_id', 'id'])
    .where('user_id', '=', userId)
    .where('left_at', 'is', null)
    .orderBy('created_at')
    .execute();
}

/** The language an account chose where it is oldest. */
export async function findLang(db: Db, userId: string) {
  const row = db.selectFrom('people').select('lang').where('user_id', '=', userId).orderBy('created_at');
  return (await row.executeTakeFirst())?.lang;
}

export async function setPlace(
  db: Db,
  sessionToken: string,
  organizationId: string | null,
  personId: string | null,
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ organization_id: organizationId, person_id: personId })
    .where('token', '=', sessionToken)
    .execute();
}

/** The organization that was set up first, no sample. */
export async function findFirstOrganization(db: Db): Promise<string | undefined> {
  const row = db.selectFrom('organizations').select('organization_id').where('sample', '=', 0).orderBy('created_at');
  return (await row.executeTakeFirst())?.organization_id;
}
