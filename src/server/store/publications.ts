import type { Db } from '../db/database.ts';
import type { AcknowledgementsTable, SupportOffersTable } from '../db/tables/objectives.ts';

export async function listAcknowledgements(
  db: Db,
  organizationId: string,
  objectiveId: string,
): Promise<AcknowledgementsTable[]> {
  return db
    .selectFrom('acknowledgements')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .orderBy('at')
    .execute();
}

/** True when it is new. */
export async function insertAcknowledgement(tx: Db, row: AcknowledgementsTable): Promise<boolean> {
  const made = await tx
    .insertInto('acknowledgements')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function deleteAcknowledgement(
  tx: Db,
  organizationId: string,
  objectiveId: string,
  personId: string,
): Promise<void> {
  await tx
    .deleteFrom('acknowledgements')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('person_id', '=', personId)
    .execute();
}

export async function listSupport(db: Db, organizationId: string, objectiveId: string): Promise<SupportOffersTable[]> {
  return db
    .selectFrom('support_offers')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .orderBy('at')
    .execute();
}

export async function findSupport(db: Db, organizationId: string, id: string): Promise<SupportOffersTable | undefined> {
  return db
    .selectFrom('support_offers')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertSupport(tx: Db, row: SupportOffersTable): Promise<void> {
  await tx.insertInto('support_offers').values(row).execute();
}

export async function deleteSupport(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('support_offers').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}
