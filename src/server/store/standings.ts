import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import type { StandingsTable } from '../db/tables/standings.ts';
import { decoded } from './json-columns.ts';
import { publishedKeyResults } from './objectives-joined.ts';
import { spanOf } from './overviews.ts';

/** Rows of one statement. */
const batch = 500;

/** The number of an organization's last event, and of the last one that its standings know; -1 = of none. */
export async function readMark(db: Db, organizationId: string): Promise<{ last: number; known: number }> {
  const row = await db
    .selectFrom('event_heads')
    .leftJoin('standing_marks', 'standing_marks.organization_id', 'event_heads.organization_id')
    .select(['event_heads.seq as last', 'standing_marks.seq as known'])
    .where('event_heads.organization_id', '=', organizationId)
    .executeTakeFirst();
  // Where nothing has ever happened there is nothing to judge.
  return { last: row?.last ?? -1, known: row?.known ?? -1 };
}

/** Takes the mark until the transaction ends. */
export async function takeMark(tx: Db, organizationId: string): Promise<void> {
  await tx
    .insertInto('standing_marks')
    .values({ organization_id: organizationId, seq: -1 })
    .onConflict((conflict) =>
      conflict.column('organization_id').doUpdateSet((at) => ({ seq: at.ref('standing_marks.seq') })),
    )
    .execute();
}

export async function setMark(tx: Db, organizationId: string, seq: number): Promise<void> {
  await tx
    .updateTable('standing_marks')
    .set({ seq })
    .where('organization_id', '=', organizationId)
    .where('seq', '<', seq)
    .execute();
}

/** Objectives that something happened to after one event and up to another. */
export async function listTouched(db: Db, organizationId: string, after: number, until: number): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('objective_id')
    .distinct()
    .where('organization_id', '=', organizationId)
    .where('seq', '>', after)
    .where('seq', '<=', until)
    .where('objective_id', 'is not', null)
    .execute();
  return rows.map((row) => row.objective_id ?? '');
}

/** What happened between two events to no objective in particular, by type and subject. */
export async function listElsewhere(db: Db, organizationId: string, after: number, until: number) {
  return db
    .selectFrom('events')
    .select(['type', 'subject_id'])
    .distinct()
    .where('organization_id', '=', organizationId)
    .where('seq', '>', after)
    .where('seq', '<=', until)
    .where('objective_id', 'is', null)
    .execute();
}

/** All objectives of the organization, or of some cycles. */
export async function listObjectiveIds(db: Db, organizationId: string, cycleIds?: readonly string[]) {
  let query = db.selectFrom('objectives').select('id').where('organization_id', '=', organizationId);
  if (cycleIds !== undefined) query = query.where('cycle_id', 'in', [...cycleIds, '']);
  return (await query.execute()).map((row) => row.id);
}

export type PublishedRow = Awaited<ReturnType<typeof listPublished>>[number];

/** Key results of those of the objectives that are published, with what judging reads and the days of their cycle. */
export async function listPublished(db: Db, organizationId: string, objectiveIds: readonly string[]) {
  const found = await publishedKeyResults(db, organizationId)
    .selectAll('key_results')
    .select([
      'objectives.team_id',
      'objectives.cycle_id',
      'objectives.published_at',
      'objectives.created_at as drafted_at',
    ])
    .innerJoin('organizations', 'organizations.organization_id', 'objectives.organization_id')
    .select(['cycles.start_day', 'cycles.end_day', 'organizations.zones'])
    .where('objectives.id', 'in', objectiveIds)
    .execute();
  const rows = decoded('organizations', decoded('key_results', found));
  return rows.map(({ drafted_at, published_at, ...row }) => ({ ...row, published_at: published_at ?? drafted_at }));
}

/** In how many of the weeks that begin at the instants, the last one an end, each was checked in; those in none are left out. */
export async function countWeeksHeard(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
  starts: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('check_ins')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', 'in', keyResultIds)
    .where('removed_at', 'is', null)
    .where('at', '>=', starts[0] ?? '')
    .where('at', '<', starts.at(-1) ?? '')
    .groupBy('key_result_id')
    .select(['key_result_id', sql<number | string>`count(distinct ${spanOf(starts)})`.as('count')])
    .execute();
  return new Map(rows.map((row) => [row.key_result_id, Number(row.count)]));
}

/** Writes the standings of some objectives anew. */
export async function replaceStandings(
  tx: Db,
  organizationId: string,
  objectiveIds: readonly string[],
  rows: readonly StandingsTable[],
): Promise<void> {
  if (objectiveIds.length === 0) return;
  await tx
    .deleteFrom('standings')
    .where('organization_id', '=', organizationId)
    .where('objective_id', 'in', objectiveIds)
    .execute();
  for (let from = 0; from < rows.length; from += batch)
    await tx
      .insertInto('standings')
      .values(rows.slice(from, from + batch))
      .execute();
}
