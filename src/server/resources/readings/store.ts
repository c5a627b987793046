import type { Db } from '../../db/database.ts';
import { statement } from '../../db/statement.ts';
import type { ReadingsTable } from '../../db/tables/readings.ts';

/** Newest last, the `limit` newest before the time `before`. */
export async function listReadings(
  db: Db,
  organizationId: string,
  keyResultId: string,
  limit: number,
  before?: string,
): Promise<ReadingsTable[]> {
  let query = db
    .selectFrom('readings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId);
  if (before !== undefined) query = query.where('at', '<', before);
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.reverse();
}

export async function findReading(
  db: Db,
  organizationId: string,
  keyResultId: string,
  id: string,
): Promise<ReadingsTable | undefined> {
  return db
    .selectFrom('readings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .where('id', '=', id)
    .executeTakeFirst();
}

const insert = statement((db, row: ReadingsTable) => db.insertInto('readings').values(row));

export async function insertReading(tx: Db, row: ReadingsTable): Promise<void> {
  await insert(tx, row);
}

/** In portions an engine takes as one statement; those that are there already stay as they are. */
export async function insertReadings(tx: Db, rows: readonly ReadingsTable[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('readings')
      .values(rows.slice(at, at + 500))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function updateReading(
  tx: Db,
  { organization_id, key_result_id, id }: ReadingsTable,
  changes: Partial<ReadingsTable>,
): Promise<void> {
  await tx
    .updateTable('readings')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('key_result_id', '=', key_result_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteReading(tx: Db, { organization_id, key_result_id, id }: ReadingsTable): Promise<void> {
  await tx
    .deleteFrom('readings')
    .where('organization_id', '=', organization_id)
    .where('key_result_id', '=', key_result_id)
    .where('id', '=', id)
    .execute();
}

/** Returns how many there were. */
export async function deleteImport(
  tx: Db,
  organizationId: string,
  keyResultId: string,
  importId: string,
): Promise<number> {
  const result = await tx
    .deleteFrom('readings')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
