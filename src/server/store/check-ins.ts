import type { Updateable } from 'kysely';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { CheckInsTable } from '../db/tables/readings.ts';

/** Newest first, deleted ones left out. */
export async function listCheckIns(
  db: Db,
  organizationId: string,
  keyResultId: string,
  newest?: number,
): Promise<CheckInsTable[]> {
  const query = db
    .selectFrom('check_ins')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .where('removed_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
  return (newest === undefined ? query : query.limit(newest)).execute();
}

export async function listCheckInsById(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<CheckInsTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('check_ins')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .execute();
}

/** What was believed of a key result up to `at`, by the newest check-in that said so; `but` is left out. */
export async function findConfidenceBefore(
  db: Db,
  { organization_id, id }: { organization_id: string; id: string },
  at: string,
  but = '',
): Promise<number | null> {
  const row = await db
    .selectFrom('check_ins')
    .select('confidence')
    .where('organization_id', '=', organization_id)
    .where('key_result_id', '=', id)
    .where('removed_at', 'is', null)
    .where('confidence', 'is not', null)
    .where('at', '<=', at)
    .where('id', '!=', but)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.confidence ?? null;
}

export async function findCheckIn(db: Db, organizationId: string, id: string): Promise<CheckInsTable | undefined> {
  return db
    .selectFrom('check_ins')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

const insert = statement((db, row: CheckInsTable) => db.insertInto('check_ins').values(row));

export async function insertCheckIn(tx: Db, row: CheckInsTable): Promise<void> {
  await insert(tx, row);
}

export async function updateCheckIn(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Updateable<CheckInsTable>,
): Promise<void> {
  await tx
    .updateTable('check_ins')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** The first confidence that was said of each key result. */
export async function listFirstConfidences(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
): Promise<Map<string, number>> {
  if (keyResultIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('check_ins')
    .select(['key_result_id', 'confidence'])
    .where('organization_id', '=', organizationId)
    .where('key_result_id', 'in', keyResultIds)
    .where('removed_at', 'is', null)
    .where('confidence', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  // Newest first: the oldest of each key result is written last.
  return new Map(rows.map((row) => [row.key_result_id, row.confidence ?? 0]));
}
