import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { CyclesTable } from '../db/tables/organization.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

const list = statement((db, at: { organizationId: string }) =>
  db
    .selectFrom('cycles')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .orderBy('start_day', 'desc')
    .orderBy('id', 'desc'),
);

/** Newest first. */
export async function listCycleRows(db: Db, organizationId: string): Promise<CyclesTable[]> {
  return decoded('cycles', await list(db, { organizationId }));
}

const find = statement((db, at: { organizationId: string; id: string }) =>
  db.selectFrom('cycles').selectAll().where('organization_id', '=', at.organizationId).where('id', '=', at.id),
);

export async function findCycleRow(db: Db, organizationId: string, id: string): Promise<CyclesTable | undefined> {
  return decodedOne('cycles', (await find(db, { organizationId, id }))[0]);
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
