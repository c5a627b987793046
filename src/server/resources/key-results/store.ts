import type { Updateable } from 'kysely';
import type { Db } from '../../db/database.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';

/** Of the given objectives, in their written order; deleted ones are left out. */
export async function listKeyResults(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<KeyResultsTable[]> {
  if (objectiveIds.length === 0) return [];
  return db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .where('removed_at', 'is', null)
    .orderBy('objective_id')
    .orderBy('position')
    .execute();
}

/** Of one objective, deleted ones too: they may be asked back. */
export async function listAllKeyResults(
  db: Db,
  organizationId: string,
  objectiveId: string,
): Promise<KeyResultsTable[]> {
  return db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .execute();
}

export async function findKeyResult(db: Db, organizationId: string, id: string): Promise<KeyResultsTable | undefined> {
  return db
    .selectFrom('key_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

export async function insertKeyResults(tx: Db, rows: readonly KeyResultsTable[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('key_results').values(rows).execute();
}

export async function updateKeyResult(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Updateable<KeyResultsTable>,
): Promise<void> {
  await tx
    .updateTable('key_results')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** The key result; its writers come one after the other from here to the end of their transactions. */
export async function takeKeyResult(tx: Db, organizationId: string, id: string): Promise<KeyResultsTable | undefined> {
  return tx
    .updateTable('key_results')
    .set((at) => ({ position: at.ref('position') }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}
