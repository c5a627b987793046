import type { Db } from '../db/database.ts';
import type { DefinitionsTable } from '../db/tables/sources.ts';

/** Newest first. */
export async function listDefinitionChanges(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<DefinitionsTable[]> {
  return db
    .selectFrom('definitions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertDefinitionChange(tx: Db, row: DefinitionsTable): Promise<void> {
  await tx.insertInto('definitions').values(row).execute();
}

export async function updateDefinitionChange(
  tx: Db,
  { organization_id, key_result_id, id, ...changes }: DefinitionsTable,
): Promise<void> {
  await tx
    .updateTable('definitions')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('key_result_id', '=', key_result_id)
    .where('id', '=', id)
    .execute();
}
