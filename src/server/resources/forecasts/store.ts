import { sql } from 'kysely';
import type { Db } from '../../db/database.ts';
import type { BacktestCasesTable, ForecastAdjustmentsTable } from '../../db/tables/forecasts.ts';

export type Daily = {
  key_result_id: string;
  at: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  source: string;
  query_hash: string | null;
};

/**
 * The last reading of each day since `from`, oldest first: a source that is read every five minutes weighs no more here
 * than one that is read daily. Each step looks up the newest reading before a day, so days are read, not all readings.
 */
export async function listDaily(
  db: Db,
  organizationId: string,
  keyResultIds: readonly string[],
  from: string,
): Promise<Daily[]> {
  if (keyResultIds.length === 0) return [];
  const { rows } = await sql<Daily>`
    with recursive days (key_result_id, at) as (
      select key_results.id, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.key_result_id = key_results.id)
      from key_results
      where key_results.organization_id = ${organizationId} and key_results.id in (${sql.join(keyResultIds)})
      union all
      select days.key_result_id, (select max(readings.at) from readings
        where readings.organization_id = ${organizationId} and readings.key_result_id = days.key_result_id
          and readings.at < substr(days.at, 1, 10))
      from days where days.at >= ${from}
    )
    select readings.key_result_id, readings.at, readings.value, readings.numerator, readings.denominator,
      readings.source, readings.query_hash
    from days inner join readings on readings.organization_id = ${organizationId}
      and readings.key_result_id = days.key_result_id and readings.at = days.at
    where days.at >= ${from}
    order by readings.key_result_id, readings.at, readings.id`.execute(db);
  return rows;
}

/** Milestones of published objectives of these teams, over all cycles: how long their steps took. */
export async function listMilestones(db: Db, organizationId: string, teamIds: readonly string[]) {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('objectives')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.team_id', 'in', teamIds)
    .where('objectives.published_at', 'is not', null)
    .where('objectives.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .where('key_results.kind', '=', 'milestone')
    .select(['objectives.team_id', 'objectives.published_at', 'key_results.steps'])
    .orderBy('objectives.published_at')
    .orderBy('key_results.id')
    .execute();
}

export async function listAdjustments(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<ForecastAdjustmentsTable[]> {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('forecast_adjustments')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('team_id', 'in', teamIds)
    .execute();
}

export async function listCases(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<BacktestCasesTable[]> {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('backtest_cases')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('team_id', 'in', teamIds)
    .orderBy('key_result_id')
    .execute();
}
