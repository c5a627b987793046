import { type Db, type Engine } from '../../db/database.ts';
import type { SamplingsTable } from '../../db/tables/sources.ts';

export async function listSamplings(db: Db, organizationId: string, connectionId?: string): Promise<SamplingsTable[]> {
  let query = db.selectFrom('samplings').selectAll().where('organization_id', '=', organizationId);
  if (connectionId !== undefined) query = query.where('connection_id', '=', connectionId);
  return query.orderBy('key_result_id').execute();
}

export async function listSamplingsOf(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
): Promise<SamplingsTable[]> {
  if (keyResultIds.length === 0) return [];
  return db
    .selectFrom('samplings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', 'in', keyResultIds)
    .execute();
}

export async function insertSamplings(tx: Db, rows: readonly SamplingsTable[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('samplings').values(rows).execute();
}

export async function findSampling(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<SamplingsTable | undefined> {
  return db
    .selectFrom('samplings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .executeTakeFirst();
}

export async function putSampling(tx: Db, row: SamplingsTable): Promise<void> {
  const { organization_id: _, key_result_id: __, ...changes } = row;
  await tx
    .insertInto('samplings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization_id', 'key_result_id']).doUpdateSet(changes))
    .execute();
}

export async function deleteSampling(tx: Db, organizationId: string, keyResultId: string): Promise<void> {
  await tx
    .deleteFrom('samplings')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .execute();
}

/** All of a connection are due now: its settings changed. */
export async function makeDue(tx: Db, organizationId: string, connectionId: string, at: string): Promise<void> {
  await tx
    .updateTable('samplings')
    .set({ due_at: at, tries: 0 })
    .where('organization_id', '=', organizationId)
    .where('connection_id', '=', connectionId)
    .execute();
}

/** Later than any clock: not due until somebody says so. */
export const never = '9999-12-31T00:00:00.000Z';

/** None of a connection is due any more, and what is being read right now is not kept. */
export async function makeIdle(tx: Db, organizationId: string, connectionId: string): Promise<void> {
  await tx
    .updateTable('samplings')
    .set({ due_at: never, leased_until: null, leased_by: null })
    .where('organization_id', '=', organizationId)
    .where('connection_id', '=', connectionId)
    .execute();
}

type Claim = {
  now: string;
  until: string;
  by: string;
  most: number;
  perHost: number;
  busy: ReadonlyMap<string, number>;
};

/** Candidates looked at in one go: a host with many due rows must not hide the others. */
const looked = 500;

/**
 * Takes due rows for this node until the lease runs out, oldest first, at most `perHost` of one host at a time. Called in
 * a transaction: on PostgreSQL rows another node is taking are skipped; on SQLite there is one writer at a time.
 */
export async function claimDue(
  tx: Db,
  engine: Engine,
  { now, until, by, most, perHost, busy }: Claim,
): Promise<SamplingsTable[]> {
  let query = tx
    .selectFrom('samplings')
    .selectAll()
    .where('due_at', '<=', now)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]))
    .orderBy('due_at')
    .limit(looked);
  const full = [...busy].filter(([, count]) => count >= perHost).map(([host]) => host);
  if (full.length > 0) query = query.where('host', 'not in', full);
  if (engine === 'postgres') query = query.forUpdate().skipLocked();
  const running = new Map(busy);
  const taken: SamplingsTable[] = [];
  for (const row of await query.execute()) {
    const count = running.get(row.host) ?? 0;
    if (taken.length === most) break;
    if (count >= perHost) continue;
    running.set(row.host, count + 1);
    taken.push({ ...row, leased_until: until, leased_by: by });
  }
  for (const [organizationId, rows] of Map.groupBy(taken, (row) => row.organization_id))
    await tx
      .updateTable('samplings')
      .set({ leased_until: until, leased_by: by })
      .where('organization_id', '=', organizationId)
      .where(
        'key_result_id',
        'in',
        rows.map((row) => row.key_result_id),
      )
      .execute();
  return taken;
}

/** Writes how a reading went, if the row is still leased to us and asks the same. */
export async function settle(tx: Db, row: SamplingsTable, changes: Partial<SamplingsTable>): Promise<boolean> {
  const result = await tx
    .updateTable('samplings')
    .set({ leased_until: null, leased_by: null, ...changes })
    .where('organization_id', '=', row.organization_id)
    .where('key_result_id', '=', row.key_result_id)
    .where('leased_by', '=', row.leased_by)
    .where('query_hash', '=', row.query_hash)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
