import type { Db } from '../db/database.ts';
import type { ChainStagesTable, DiagnosesTable, NotDoingTable } from '../db/tables/focus.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

export async function listStages(db: Db, organizationId: string): Promise<ChainStagesTable[]> {
  return db
    .selectFrom('chain_stages')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('position')
    .execute();
}

export async function replaceStages(tx: Db, organizationId: string, rows: readonly ChainStagesTable[]): Promise<void> {
  await tx.deleteFrom('chain_stages').where('organization_id', '=', organizationId).execute();
  if (rows.length > 0) await tx.insertInto('chain_stages').values(rows).execute();
  const kept = rows.map((row) => row.id);
  let unpin = tx.updateTable('diagnoses').set({ stage_id: null }).where('organization_id', '=', organizationId);
  if (kept.length > 0) unpin = unpin.where('stage_id', 'not in', kept);
  await unpin.execute();
}

export async function listDiagnoses(db: Db, organizationId: string, cycleId: string): Promise<DiagnosesTable[]> {
  return decoded(
    'diagnoses',
    await db
      .selectFrom('diagnoses')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('cycle_id', '=', cycleId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

export async function findDiagnosis(db: Db, organizationId: string, id: string): Promise<DiagnosesTable | undefined> {
  return decodedOne(
    'diagnoses',
    await db
      .selectFrom('diagnoses')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

export async function insertDiagnosis(tx: Db, row: DiagnosesTable): Promise<void> {
  await tx.insertInto('diagnoses').values(encoded('diagnoses', row)).execute();
}

export async function updateDiagnosis(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Partial<DiagnosesTable>,
): Promise<void> {
  await tx
    .updateTable('diagnoses')
    .set(encoded('diagnoses', changes))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function deleteDiagnosis(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('diagnoses').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

export async function listPointing(
  db: Db,
  organizationId: string,
  diagnosisIds: readonly string[],
): Promise<(ObjectivesTable & { team: string })[]> {
  if (diagnosisIds.length === 0) return [];
  return decoded(
    'objectives',
    await objectivesOfTeams(db)
      .selectAll('objectives')
      .select('teams.name as team')
      .where('objectives.organization_id', '=', organizationId)
      .where('objectives.diagnosis_id', 'in', diagnosisIds)
      .where('objectives.removed_at', 'is', null)
      .orderBy('objectives.created_at')
      .execute(),
  );
}

export async function listNotDoing(db: Db, organizationId: string, cycleId: string): Promise<NotDoingTable[]> {
  return db
    .selectFrom('not_doing')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('cycle_id', '=', cycleId)
    .orderBy('created_at')
    .execute();
}

export async function insertNotDoing(tx: Db, row: NotDoingTable): Promise<void> {
  await tx.insertInto('not_doing').values(row).execute();
}

export async function findNotDoing(db: Db, organizationId: string, id: string): Promise<NotDoingTable | undefined> {
  return db
    .selectFrom('not_doing')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function deleteNotDoing(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('not_doing').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}
