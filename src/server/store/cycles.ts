import { type FiscalYear, calendarYear } from '../../core/calendar/fiscal-year.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { CyclesTable, OrganizationsTable } from '../db/tables/organization.ts';
import { objectivesInCycles } from './objectives-joined.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

/** A cycle with the zones that its days follow. */
export type CycleRow = CyclesTable & Pick<OrganizationsTable, 'zones'>;

const list = statement((db, at: { organizationId: string }) =>
  db
    .selectFrom('cycles')
    .innerJoin('organizations', 'organizations.organization_id', 'cycles.organization_id')
    .selectAll('cycles')
    .select('organizations.zones')
    .where('cycles.organization_id', '=', at.organizationId)
    .orderBy('cycles.start_day', 'desc')
    .orderBy('cycles.id', 'desc'),
);

/** Newest first. */
export async function listCycleRows(db: Db, organizationId: string): Promise<CycleRow[]> {
  return decoded('organizations', decoded('cycles', await list(db, { organizationId })));
}

const find = statement((db, at: { organizationId: string; id: string }) =>
  db
    .selectFrom('cycles')
    .innerJoin('organizations', 'organizations.organization_id', 'cycles.organization_id')
    .selectAll('cycles')
    .select('organizations.zones')
    .where('cycles.organization_id', '=', at.organizationId)
    .where('cycles.id', '=', at.id),
);

export async function findCycleRow(db: Db, organizationId: string, id: string): Promise<CycleRow | undefined> {
  return decodedOne('organizations', decodedOne('cycles', (await find(db, { organizationId, id }))[0]));
}

/** The cycle that an objective is of. */
export async function findCycleOf(db: Db, organizationId: string, objectiveId: string): Promise<CycleRow | undefined> {
  const row = await objectivesInCycles(db)
    .innerJoin('organizations', 'organizations.organization_id', 'objectives.organization_id')
    .selectAll('cycles')
    .select('organizations.zones')
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.id', '=', objectiveId)
    .executeTakeFirst();
  return decodedOne('organizations', decodedOne('cycles', row));
}

export async function insertCycleRow(tx: Db, row: CyclesTable): Promise<void> {
  await tx.insertInto('cycles').values(encoded('cycles', row)).execute();
}

export async function updateCycleRow(tx: Db, row: CyclesTable): Promise<void> {
  const { name, start_day, end_day, state, moves = null, policy = null } = row;
  await tx
    .updateTable('cycles')
    .set(encoded('cycles', { name, start_day, end_day, state, moves, policy }))
    .where('organization_id', '=', row.organization_id)
    .where('id', '=', row.id)
    .execute();
}

export async function deleteCycleRow(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('cycles').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

/** Is anything written in it? What was deleted is not; what was dropped is. */
export async function isCycleUsed(db: Db, organizationId: string, cycleId: string): Promise<boolean> {
  const objective = await db
    .selectFrom('objectives')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('cycle_id', '=', cycleId)
    .where((where) => where.or([where('removed_at', 'is', null), where('dropped', 'is not', null)]))
    .limit(1)
    .executeTakeFirst();
  if (objective) return true;
  for (const table of ['diagnoses', 'not_doing', 'learning_needs'] as const) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('cycle_id', '=', cycleId)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

export async function findFiscalYear(db: Db, organizationId: string): Promise<FiscalYear> {
  const row = await db
    .selectFrom('organizations')
    .select('fiscal_year')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return decodedOne('organizations', row)?.fiscal_year ?? calendarYear;
}

export async function setFiscalYear(tx: Db, organizationId: string, fiscalYear: FiscalYear): Promise<void> {
  await tx
    .updateTable('organizations')
    .set(encoded('organizations', { fiscal_year: fiscalYear }))
    .where('organization_id', '=', organizationId)
    .execute();
}
