import type { Db } from '../db/database.ts';
import type { IndicatorsTable } from '../db/tables/indicators.ts';
import { encoded } from './json-columns.ts';
import { objectivesInCycles, publishedKeyResults } from './objectives-joined.ts';

/** By name; archived ones instead of the others, or of one team only. */
export async function listIndicators(
  db: Db,
  organizationId: string,
  { teamId, archived = false }: { teamId?: string | undefined; archived?: boolean } = {},
): Promise<IndicatorsTable[]> {
  let query = db
    .selectFrom('indicators')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('archived_at', archived ? 'is not' : 'is', null);
  if (teamId !== undefined) query = query.where('team_id', '=', teamId);
  return query.orderBy('name').orderBy('id').execute();
}

export async function listIndicatorsById(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<IndicatorsTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('indicators')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .execute();
}

export async function findIndicator(db: Db, organizationId: string, id: string): Promise<IndicatorsTable | undefined> {
  return (await listIndicatorsById(db, organizationId, [id]))[0];
}

/** Their writers come one after the other from here to the end of their transactions. */
export async function takeIndicators(
  tx: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<IndicatorsTable[]> {
  if (ids.length === 0) return [];
  return tx
    .updateTable('indicators')
    .set((column) => ({ version: column.ref('version') }))
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .returningAll()
    .execute();
}

export async function insertIndicator(tx: Db, row: IndicatorsTable): Promise<void> {
  await tx.insertInto('indicators').values(row).execute();
}

export async function updateIndicator(tx: Db, { organization_id, id, ...changes }: IndicatorsTable): Promise<void> {
  await tx
    .updateTable('indicators')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

export async function countIndicatorsOf(db: Db, organizationId: string, teamId: string): Promise<number> {
  const { count } = await db
    .selectFrom('indicators')
    .select((at) => at.fn.countAll<number | string>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many published key results take the readings of each. */
export async function countUses(
  db: Db,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string | null, number>> {
  if (ids.length === 0) return new Map();
  const rows = await publishedKeyResults(db, organizationId)
    .where('key_results.indicator_id', 'in', ids)
    .groupBy('key_results.indicator_id')
    .select((at) => ['key_results.indicator_id', at.fn.countAll<number | string>().as('count')])
    .execute();
  return new Map(rows.map((row) => [row.indicator_id, Number(row.count)]));
}

/** Key results that take their readings, drafts too, in the order of their cycles, the newest first. */
function takers(db: Db, organizationId: string) {
  return objectivesInCycles(db)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .where('key_results.indicator_id', 'is not', null);
}

export async function listUses(db: Db, organizationId: string, indicatorId: string) {
  return takers(db, organizationId)
    .where('key_results.indicator_id', '=', indicatorId)
    .select(['key_results.id', 'key_results.text', 'key_results.objective_id', 'key_results.value'])
    .select(['key_results.baseline', 'key_results.target'])
    .select(['cycles.id as cycle_id', 'cycles.name as cycle_name', 'cycles.state as cycle_state'])
    .select(['cycles.start_day', 'cycles.end_day'])
    .orderBy('cycles.start_day', 'desc')
    .orderBy('key_results.id')
    .execute();
}

/** Of cycles that are not closed: what is read now is theirs too. */
export async function listTakerIds(db: Db, organizationId: string, indicatorIds: readonly string[]): Promise<string[]> {
  if (indicatorIds.length === 0) return [];
  const rows = await takers(db, organizationId)
    .where('key_results.indicator_id', 'in', indicatorIds)
    .where('cycles.state', '!=', 'closed')
    .select('key_results.id')
    .orderBy('key_results.id')
    .execute();
  return rows.map((row) => row.id);
}

/** All of a cycle that take the readings of any indicator. */
export async function listTakerIdsIn(db: Db, organizationId: string, cycleId: string): Promise<string[]> {
  const rows = await takers(db, organizationId).where('cycles.id', '=', cycleId).select('key_results.id').execute();
  return rows.map((row) => row.id);
}

/** The key results that take its readings tell it by its name. */
export async function renameSources(tx: Db, organizationId: string, { id, name }: IndicatorsTable): Promise<void> {
  await tx
    .updateTable('key_results')
    .set(encoded('key_results', { source: { kind: 'indicator', name, config: { indicatorId: id } } }))
    .where('organization_id', '=', organizationId)
    .where('indicator_id', '=', id)
    .execute();
}

/** The newest reading before a moment. */
export async function findReadingBefore(
  db: Db,
  organizationId: string,
  indicatorId: string,
  before: string,
): Promise<{ at: string; value: number } | undefined> {
  return db
    .selectFrom('readings')
    .select(['at', 'value'])
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', indicatorId)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
