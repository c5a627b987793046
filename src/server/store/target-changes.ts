import type { Db } from '../db/database.ts';
import type { TargetChangesTable } from '../db/tables/cycles.ts';
import { decoded, encoded } from './json-columns.ts';

export async function insertTargetChanges(tx: Db, rows: readonly TargetChangesTable[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('target_changes')
      .values(rows.map((row) => encoded('target_changes', row)))
      .execute();
}

/** Of the given key results, oldest first. */
export async function listTargetChanges(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
): Promise<TargetChangesTable[]> {
  if (keyResultIds.length === 0) return [];
  return decoded(
    'target_changes',
    await db
      .selectFrom('target_changes')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('key_result_id', 'in', keyResultIds)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  );
}
