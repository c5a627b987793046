import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { CyclesTable, OrganizationsTable } from '../db/tables/organization.ts';
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

export async function insertCycleRow(tx: Db, row: CyclesTable): Promise<void> {
  await tx.insertInto('cycles').values(encoded('cycles', row)).execute();
}

export async function updateCycleRow(tx: Db, row: CyclesTable): Promise<void> {
  await tx
    .updateTable('cycles')
    .set(encoded('cycles', { name: row.name, state: row.state, moves: row.moves ?? null }))
    .where('organization_id', '=', row.organization_id)
    .where('id', '=', row.id)
    .execute();
}
