import type { Db } from '../db/database.ts';
import type { DebtItemsTable } from '../db/tables/debt.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

type Which = { teamId?: string | undefined; closed?: boolean | undefined };

/** Oldest first; open or closed ones, or both. */
export async function listDebt(db: Db, organizationId: string, which: Which): Promise<DebtItemsTable[]> {
  let query = db.selectFrom('debt_items').selectAll().where('organization_id', '=', organizationId);
  if (which.teamId !== undefined) query = query.where('team_id', '=', which.teamId);
  if (which.closed !== undefined) query = query.where('closed', which.closed ? 'is not' : 'is', null);
  return decoded('debt_items', await query.orderBy('created_at').orderBy('id').execute());
}

export async function findDebt(db: Db, organizationId: string, id: string): Promise<DebtItemsTable | undefined> {
  return decodedOne(
    'debt_items',
    await db
      .selectFrom('debt_items')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

export async function insertDebt(tx: Db, row: DebtItemsTable): Promise<void> {
  await tx.insertInto('debt_items').values(encoded('debt_items', row)).execute();
}

export async function updateDebt(tx: Db, { organization_id, id, ...changes }: DebtItemsTable): Promise<void> {
  await tx
    .updateTable('debt_items')
    .set(encoded('debt_items', changes))
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** Objectives that came of them, drafts too, oldest first. */
export async function listObjectivesOfDebt(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<ObjectivesTable[]> {
  if (ids.length === 0) return [];
  return decoded(
    'objectives',
    await db
      .selectFrom('objectives')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('debt_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}
