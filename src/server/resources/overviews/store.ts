import { sql } from 'kysely';
import type { Db } from '../../db/database.ts';

/**
 * Key results of the published objectives of a cycle, with no more than their standing needs: all readings only where
 * they are held against a limit, steps only where there are some.
 */
export async function listStandings(db: Db, organizationId: string, cycleId: string) {
  return published(db, organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .select([
      'key_results.id',
      'key_results.text',
      'key_results.kind',
      'key_results.measure',
      'key_results.baseline',
      'key_results.target',
      'key_results.low',
      'key_results.high',
      'key_results.unit',
      'key_results.frozen',
      'key_results.cadence',
      'key_results.profile',
      'key_results.profile_from',
      'key_results.value',
      'key_results.value_at',
      'key_results.confidence',
      'key_results.checked_in_at',
      sql<string | null>`case when key_results.kind = 'milestone' then key_results.steps end`.as('steps'),
      sql<string | null>`case when key_results.measure in ('at-most', 'at-least') or key_results.kind = 'guard'
        then key_results.points end`.as('points'),
      'objectives.id as objective_id',
      'objectives.text as objective',
      'objectives.team_id',
      'objectives.published_at',
    ])
    .execute();
}

/** Confidence said in the objectives of a cycle, summed by team and day. */
export async function sumConfidence(db: Db, organizationId: string, cycleId: string) {
  const day = sql<string>`substr(check_ins.at, 1, 10)`;
  return checkInsOf(db, organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('check_ins.confidence', 'is not', null)
    .groupBy(['objectives.team_id', day])
    .select((at) => [
      'objectives.team_id',
      day.as('day'),
      at.fn.sum<number | string>('check_ins.confidence').as('sum'),
      at.fn.countAll<number | string>().as('count'),
    ])
    .execute();
}

export async function countProblems(db: Db, organizationId: string, cycleId: string) {
  return checkInsOf(db, organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('check_ins.problem', '!=', '')
    .groupBy('check_ins.problem_kind')
    .select((at) => ['check_ins.problem_kind', at.fn.countAll<number | string>().as('count')])
    .execute();
}

/** Key results by cycle, kind and measure, over all cycles. */
export async function countKinds(db: Db, organizationId: string) {
  return published(db, organizationId)
    .groupBy(['objectives.cycle_id', 'key_results.kind', 'key_results.measure'])
    .select((at) => [
      'objectives.cycle_id',
      'key_results.kind',
      'key_results.measure',
      at.fn.countAll<number | string>().as('count'),
    ])
    .execute();
}

/** Key results of a team in closed cycles, with what their end is judged by. */
export async function listEnded(db: Db, organizationId: string, teamId: string) {
  return published(db, organizationId)
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .where('objectives.team_id', '=', teamId)
    .where('cycles.state', '=', 'closed')
    .selectAll('key_results')
    .select(['cycles.start_day', 'cycles.end_day'])
    .execute();
}

/** How often each confidence was said of each key result of a team in closed cycles. Whoever said it is not read. */
export async function countSaid(db: Db, organizationId: string, teamId: string) {
  return checkInsOf(db, organizationId)
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .where('objectives.team_id', '=', teamId)
    .where('cycles.state', '=', 'closed')
    .where('check_ins.confidence', 'is not', null)
    .groupBy(['check_ins.key_result_id', 'check_ins.confidence'])
    .select((at) => ['check_ins.key_result_id', 'check_ins.confidence', at.fn.countAll<number | string>().as('count')])
    .execute();
}

function published(db: Db, organizationId: string) {
  return db
    .selectFrom('objectives')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.state', '=', 'published')
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null);
}

function checkInsOf(db: Db, organizationId: string) {
  return published(db, organizationId)
    .innerJoin('check_ins', (join) =>
      join
        .onRef('check_ins.organization_id', '=', 'key_results.organization_id')
        .onRef('check_ins.key_result_id', '=', 'key_results.id'),
    )
    .where('check_ins.removed_at', 'is', null);
}
