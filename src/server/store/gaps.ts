import type { Db } from '../db/database.ts';
import type { GapsTable } from '../db/tables/customers.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

export async function listGaps(db: Db, organizationId: string): Promise<GapsTable[]> {
  return decoded(
    'gaps',
    await db
      .selectFrom('gaps')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

export async function findGap(db: Db, organizationId: string, id: string): Promise<GapsTable | undefined> {
  return decodedOne(
    'gaps',
    await db
      .selectFrom('gaps')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

export async function insertGap(tx: Db, row: GapsTable): Promise<void> {
  await tx.insertInto('gaps').values(encoded('gaps', row)).execute();
}

export async function updateGap(tx: Db, { organization_id, id, ...changes }: GapsTable): Promise<void> {
  await tx
    .updateTable('gaps')
    .set(encoded('gaps', changes))
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteGap(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('gaps').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

/** Objectives that came of any of them, drafts too, oldest first. */
export async function listObjectivesOfGaps(db: Db, organizationId: string): Promise<ObjectivesTable[]> {
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('gap_id', 'is not', null)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}
