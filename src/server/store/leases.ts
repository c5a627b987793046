import { sql } from 'kysely';
import type { Db, Engine } from '../db/database.ts';
import type { SourcesTable } from '../db/tables/sources.ts';
import { never } from './sources.ts';
import { decoded } from './json-columns.ts';

/** Who takes rows, when, until when, and how many more of each host and in all. */
export type Claim = {
  now: string;
  until: string;
  by: string;
  most: number;
  /** Of these at most so many that failed the last time. */
  mostFailing: number;
  perHost: number;
  /** Rows this node holds already, by host. */
  held: ReadonlyMap<string, number>;
};

/** Candidates looked at in one go. */
const looked = 500;

/**
 * Takes due rows for this node until the lease runs out, oldest first, the first few of each host, so that one with many
 * hides no other. Called in a transaction: on PostgreSQL rows another node is taking are skipped, and those it took in
 * the meantime are judged anew; on SQLite there is one writer at a time.
 */
export async function claimDue(tx: Db, engine: Engine, claim: Claim): Promise<SourcesTable[]> {
  const { now, until, by, most, mostFailing, perHost, held } = claim;
  const full = [...held].filter(([, count]) => count >= perHost).map(([host]) => host);
  let ranked = tx
    .selectFrom('sources')
    .select(['organization_id', 'subject_id'])
    .select(sql<number>`row_number() over (partition by host order by due_at)`.as('place'))
    .where('due_at', '<=', now)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]));
  if (full.length > 0) ranked = ranked.where('host', 'not in', full);
  let query = tx
    .selectFrom('sources')
    .innerJoin(ranked.as('ranked'), (join) =>
      join
        .onRef('ranked.organization_id', '=', 'sources.organization_id')
        .onRef('ranked.subject_id', '=', 'sources.subject_id'),
    )
    .selectAll('sources')
    .where('ranked.place', '<=', perHost)
    .where('sources.due_at', '<=', now)
    .where((where) => where.or([where('sources.leased_until', 'is', null), where('sources.leased_until', '<', now)]))
    .orderBy('sources.due_at')
    .limit(looked);
  if (engine === 'postgres') query = query.forUpdate('sources').skipLocked();
  const taken = pick(decoded('sources', await query.execute()), { most, mostFailing, perHost, held });
  for (const [organizationId, rows] of Map.groupBy(taken, (row) => row.organization_id))
    await tx
      .updateTable('sources')
      .set({ leased_until: until, leased_by: by })
      .where('organization_id', '=', organizationId)
      .where(
        'subject_id',
        'in',
        rows.map((row) => row.subject_id),
      )
      .execute();
  return taken.map((row) => ({ ...row, leased_until: until, leased_by: by }));
}

function pick(
  rows: readonly SourcesTable[],
  { most, mostFailing, perHost, held }: Pick<Claim, 'most' | 'mostFailing' | 'perHost' | 'held'>,
): SourcesTable[] {
  const counts = new Map(held);
  const taken: SourcesTable[] = [];
  let failing = 0;
  for (const row of rows) {
    const count = counts.get(row.host) ?? 0;
    if (taken.length === most) break;
    if (count >= perHost || (row.tries > 0 && failing >= mostFailing)) continue;
    counts.set(row.host, count + 1);
    if (row.tries > 0) failing++;
    taken.push(row);
  }
  return taken;
}

/** How a reading went, for its row. */
export type Settled = Pick<
  SourcesTable,
  | 'subject_id'
  | 'query_hash'
  | 'due_at'
  | 'tries'
  | 'last_read_at'
  | 'history_from'
  | 'failing_since'
  | 'failure'
  | 'detail'
  | 'retry_after'
>;

/** Writes how readings went and gives their leases back; tells which rows were still leased to us and ask the same. */
export async function settle(
  tx: Db,
  organizationId: string,
  by: string,
  rows: readonly Settled[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const values = rows.map(
    (row) =>
      sql`(${row.subject_id}, ${row.query_hash}, ${row.due_at}, ${row.tries}, ${row.last_read_at},
        ${row.history_from}, ${row.failing_since}, ${row.failure}, ${row.detail}, ${row.retry_after})`,
  );
  const { rows: settled } = await sql<{ subject_id: string }>`
    update sources set
      leased_until = null, leased_by = null,
      due_at = told.column3, tries = cast(told.column4 as integer), last_read_at = told.column5,
      history_from = told.column6, failing_since = told.column7, failure = told.column8, detail = told.column9,
      retry_after = cast(told.column10 as double precision)
    from (values ${sql.join(values)}) as told
    where sources.organization_id = ${organizationId} and sources.leased_by = ${by}
      and sources.subject_id = told.column1 and sources.query_hash = told.column2
    returning sources.subject_id`.execute(tx);
  return new Set(settled.map((row) => row.subject_id));
}

/** Gives back rows that were not read after all; they are as due as before. */
export async function giveBack(tx: Db, by: string, rows: readonly SourcesTable[]): Promise<void> {
  for (const [organizationId, mine] of Map.groupBy(rows, (row) => row.organization_id))
    await tx
      .updateTable('sources')
      .set({ leased_until: null, leased_by: null })
      .where('organization_id', '=', organizationId)
      .where('leased_by', '=', by)
      .where(
        'subject_id',
        'in',
        mine.map((row) => row.subject_id),
      )
      .execute();
}

/**
 * After a clock was ahead: what it read, leased or put off into a future that is none is due now. `latest`: the latest
 * time a right clock may have written.
 */
export async function forgetFuture(tx: Db, now: string, latest: string): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ due_at: now, leased_until: null, leased_by: null, last_read_at: null, failing_since: null })
    .where('due_at', '!=', never)
    .where((where) =>
      where.or([
        where('last_read_at', '>', latest),
        where('failing_since', '>', latest),
        where('leased_until', '>', latest),
      ]),
    )
    .execute();
}
