import { sql } from 'kysely';
import type { AnsweredGap } from '../../core/okr/gaps.ts';
import { worstFirst } from '../../core/standing/worst-first.ts';
import type { Db } from '../db/database.ts';
import type { GapAnswersTable } from '../db/tables/gap-answers.ts';
import { decoded } from './json-columns.ts';
import { objectivesInCycles } from './objectives-joined.ts';
import { placeOn } from './standing-sums.ts';

/** Objectives of a cycle, of some teams or all; or just these. `today`: the day on which they stand so. */
export type MapScope = { today: string } & (
  | { cycleId: string; teamIds: readonly string[] | undefined }
  | { ids: readonly string[] }
);

/** The few columns of objectives that a map needs, oldest first; not deleted. `worst`: of their key results, see `statusAt`. */
export async function listMapObjectives(db: Db, organizationId: string, scope: MapScope) {
  if ('ids' in scope && scope.ids.length === 0) return [];
  let query = db
    .selectFrom('objectives')
    .select(['id', 'organization_id', 'team_id', 'cycle_id', 'owner_id', 'text', 'type', 'state', 'labels'])
    .select(['diagnosis_id', 'stands_alone', 'restricted'])
    .select((at) =>
      at
        .selectFrom('standings')
        .whereRef('standings.organization_id', '=', 'objectives.organization_id')
        .whereRef('standings.objective_id', '=', 'objectives.id')
        .select(sql<number | string | null>`min(${placeOn(scope.today, worstFirst)})`.as('worst'))
        .as('worst'),
    )
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null);
  if ('ids' in scope) query = query.where('id', 'in', scope.ids);
  else {
    query = query.where('cycle_id', '=', scope.cycleId);
    if (scope.teamIds !== undefined) query = query.where('team_id', 'in', [...scope.teamIds, '']);
  }
  // Ids tell when they were made.
  const rows = await query.execute();
  return decoded(
    'objectives',
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

export type MapRow = Awaited<ReturnType<typeof listMapObjectives>>[number];

/** All that was accepted or waits for an answer in the organization, in the order it was asked. */
export async function listMapLinks(db: Db, organizationId: string) {
  return db
    .selectFrom('alignments')
    .select(['objective_id', 'parent_id', 'key_result_id', 'share', 'state'])
    .where('organization_id', '=', organizationId)
    .where('state', 'in', ['accepted', 'asked'])
    .orderBy('id')
    .execute();
}

/** Which key results: of a whole cycle, as long as it is not too much to name them, and of single objectives. */
type Within = { organizationId: string; cycleId: string; ids: readonly string[] | undefined };

function keyResultsWithin(db: Db, { organizationId, cycleId, ids }: Within) {
  const query = db
    .selectFrom('key_results')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'key_results.organization_id')
        .onRef('objectives.id', '=', 'key_results.objective_id'),
    )
    .where('key_results.organization_id', '=', organizationId)
    .where('key_results.removed_at', 'is', null)
    .where('objectives.removed_at', 'is', null);
  return ids === undefined ? query.where('objectives.cycle_id', '=', cycleId) : query.where('objectives.id', 'in', ids);
}

export async function countMapKeyResults(db: Db, within: Within): Promise<number> {
  const { all } = await keyResultsWithin(db, within)
    .select((at) => at.fn.countAll<number | string>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

export async function listMapKeyResults(db: Db, within: Within) {
  return keyResultsWithin(db, within)
    .select(['key_results.id', 'key_results.objective_id', 'key_results.text', 'key_results.kind'])
    .select(['key_results.know_by', 'key_results.commitment'])
    .orderBy('key_results.objective_id')
    .orderBy('key_results.position')
    .execute();
}

/** Of those that were to be decided by a day before `today`, the ones that are: their objective was ended with a word on them. */
export async function listMapDecided(db: Db, within: Within, today: string): Promise<ReadonlySet<string>> {
  const rows = await keyResultsWithin(db, within)
    .where('key_results.commitment', '=', 'learning')
    .where('key_results.know_by', '<', today)
    .where('objectives.closure', 'is not', null)
    .select(['key_results.id', 'objectives.closure'])
    .execute();
  const ended = decoded('objectives', rows).filter(({ id, closure }) =>
    closure?.keyResults?.some((one) => one.id === id && one.answered !== null),
  );
  return new Set(ended.map(({ id }) => id));
}

/** What the key results need of other teams, in the order it was asked. */
export async function listMapNeeds(db: Db, within: Within) {
  return keyResultsWithin(db, within)
    .innerJoin('dependencies', (join) =>
      join
        .onRef('dependencies.organization_id', '=', 'key_results.organization_id')
        .onRef('dependencies.key_result_id', '=', 'key_results.id'),
    )
    .select(['dependencies.id', 'dependencies.key_result_id', 'dependencies.team_id'])
    .select(['dependencies.need', 'dependencies.due', 'dependencies.state'])
    .orderBy('dependencies.id')
    .execute();
}

export async function listMapTasks(db: Db, within: Within, most: number) {
  return keyResultsWithin(db, within)
    .innerJoin('tasks', (join) =>
      join
        .onRef('tasks.organization_id', '=', 'key_results.organization_id')
        .onRef('tasks.key_result_id', '=', 'key_results.id'),
    )
    .where('tasks.removed_at', 'is', null)
    .select(['tasks.id', 'tasks.key_result_id', 'tasks.text', 'tasks.status'])
    .orderBy('tasks.id')
    .limit(most + 1)
    .execute();
}

/** How each key result stands, of whole cycles. */
export async function listMapStandings(db: Db, organizationId: string, cycleIds: readonly string[], today: string) {
  return db
    .selectFrom('standings')
    .where('organization_id', '=', organizationId)
    .where('cycle_id', 'in', cycleIds)
    .select(['key_result_id', placeOn(today, worstFirst).as('place')])
    .execute();
}

/** Key results of these cycles that measure a metric of the catalogue, an indicator or a source against a target. */
export async function listMeasuredBy(db: Db, organizationId: string, cycleIds: readonly string[]) {
  return objectivesInCycles(db)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .leftJoin('sources', (join) =>
      join
        .onRef('sources.organization_id', '=', 'key_results.organization_id')
        .onRef('sources.subject_id', '=', 'key_results.id'),
    )
    .select(['objectives.id', 'objectives.team_id', 'cycles.start_day', 'key_results.text'])
    .select(['sources.connection_id', 'sources.query_hash'])
    .select(['key_results.metric', 'key_results.indicator_id', 'key_results.target'])
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.cycle_id', 'in', cycleIds)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .where('key_results.target', 'is not', null)
    .where((at) =>
      at.or([
        at('key_results.metric', 'is not', null),
        at('key_results.indicator_id', 'is not', null),
        at('sources.query_hash', 'is not', null),
      ]),
    )
    .execute();
}

export async function listGapAnswers(db: Db, organizationId: string): Promise<GapAnswersTable[]> {
  return db.selectFrom('gap_answers').selectAll().where('organization_id', '=', organizationId).execute();
}

export async function hasGapAnswer(
  db: Db,
  organizationId: string,
  objectiveId: string,
  kind: AnsweredGap,
): Promise<boolean> {
  const found = await db
    .selectFrom('gap_answers')
    .select('kind')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return found !== undefined;
}

export async function putGapAnswer(tx: Db, row: GapAnswersTable): Promise<void> {
  await deleteGapAnswer(tx, row.organization_id, row.objective_id, row.kind);
  await tx.insertInto('gap_answers').values(row).execute();
}

export async function deleteGapAnswer(
  tx: Db,
  organizationId: string,
  objectiveId: string,
  kind: AnsweredGap,
): Promise<void> {
  await tx
    .deleteFrom('gap_answers')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('kind', '=', kind)
    .execute();
}
