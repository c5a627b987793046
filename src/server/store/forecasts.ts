import type { AdjustmentBasis } from '../../core/forecast/adjustment.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { BacktestCasesTable, BacktestsTable, ForecastAdjustmentsTable } from '../db/tables/forecasts.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import { publishedKeyResults } from './objectives-joined.ts';

/** Milestones of published objectives of these teams, over all cycles: how long their steps took. */
export async function listMilestones(db: Db, organizationId: string, teamIds: readonly string[]) {
  if (teamIds.length === 0) return [];
  return decoded(
    'key_results',
    await db
      .selectFrom('objectives')
      .innerJoin('key_results', (join) =>
        join
          .onRef('key_results.organization_id', '=', 'objectives.organization_id')
          .onRef('key_results.objective_id', '=', 'objectives.id'),
      )
      .where('objectives.organization_id', '=', organizationId)
      .where('objectives.team_id', 'in', teamIds)
      .where('objectives.published_at', 'is not', null)
      .where('objectives.restricted', 'is', null)
      .where('objectives.removed_at', 'is', null)
      .where('key_results.removed_at', 'is', null)
      .where('key_results.kind', '=', 'milestone')
      .select(['objectives.team_id', 'objectives.published_at', 'key_results.steps'])
      .orderBy('objectives.published_at')
      .orderBy('key_results.id')
      .execute(),
  );
}

const adjustments = statement((db, at: { organizationId: string; teamIds: readonly string[] }) =>
  db
    .selectFrom('forecast_adjustments')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('team_id', 'in', at.teamIds),
);

export async function listAdjustments(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<ForecastAdjustmentsTable[]> {
  return teamIds.length === 0 ? [] : adjustments(db, { organizationId, teamIds });
}

/** Of these teams, or of all. */
export async function listCases(
  db: Db,
  organizationId: string,
  teamIds?: readonly string[],
): Promise<BacktestCasesTable[]> {
  const query = db.selectFrom('backtest_cases').selectAll().where('organization_id', '=', organizationId);
  const chosen = teamIds ? query.where('team_id', 'in', teamIds.length > 0 ? teamIds : ['']) : query;
  return decoded('backtest_cases', await chosen.orderBy('team_id').orderBy('key_result_id').execute());
}

/** A closed cycle of any organization that nobody looked back at yet. */
export async function findDueCycle(db: Db) {
  return decodedOne(
    'cycles',
    await db
      .selectFrom('cycles')
      .leftJoin('backtests', (join) =>
        join
          .onRef('backtests.organization_id', '=', 'cycles.organization_id')
          .onRef('backtests.cycle_id', '=', 'cycles.id'),
      )
      .where('cycles.state', '=', 'closed')
      .where('backtests.cycle_id', 'is', null)
      .selectAll('cycles')
      .orderBy('cycles.end_day')
      .orderBy('cycles.id')
      .limit(1)
      .executeTakeFirst(),
  );
}

/** Cycles that were looked back at and are open again. */
export async function listReopened(db: Db): Promise<BacktestsTable[]> {
  return db
    .selectFrom('backtests')
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'backtests.organization_id')
        .onRef('cycles.id', '=', 'backtests.cycle_id'),
    )
    .where('cycles.state', '!=', 'closed')
    .selectAll('backtests')
    .execute();
}

/** Numbers on their way from baseline to target in the published objectives of a cycle. */
export async function listClosedNumbers(db: Db, organizationId: string, cycleId: string) {
  return decoded(
    'key_results',
    await publishedKeyResults(db, organizationId)
      .where('objectives.cycle_id', '=', cycleId)
      .where('key_results.kind', '=', 'metric')
      .where('key_results.measure', '=', 'change')
      .selectAll('key_results')
      .select('objectives.team_id')
      .orderBy('key_results.id')
      .execute(),
  );
}

export async function insertBacktest(tx: Db, made: BacktestsTable, rows: readonly BacktestCasesTable[]): Promise<void> {
  await tx
    .insertInto('backtests')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('backtest_cases')
      .values(rows.slice(at, at + 500).map((row) => encoded('backtest_cases', row)))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Forgets what was kept of a cycle; returns the teams it was about. */
export async function deleteBacktest(tx: Db, { organization_id, cycle_id }: BacktestsTable): Promise<string[]> {
  await tx
    .deleteFrom('backtests')
    .where('organization_id', '=', organization_id)
    .where('cycle_id', '=', cycle_id)
    .execute();
  const rows = await tx
    .deleteFrom('backtest_cases')
    .where('organization_id', '=', organization_id)
    .where('cycle_id', '=', cycle_id)
    .returning('team_id')
    .execute();
  return [...new Set(rows.map((row) => row.team_id))];
}

/** Writes how a team's bands are drawn: kinds without a basis as at first. */
export async function putAdjustments(
  tx: Db,
  organizationId: string,
  teamId: string,
  bases: readonly AdjustmentBasis[],
): Promise<void> {
  await tx
    .deleteFrom('forecast_adjustments')
    .where('organization_id', '=', organizationId)
    .where('team_id', '=', teamId)
    .execute();
  if (bases.length === 0) return;
  const rows = bases.map(({ kind, keyResults, coverage, factor }) => ({
    organization_id: organizationId,
    team_id: teamId,
    kind,
    key_results: keyResults,
    coverage,
    factor,
  }));
  await tx.insertInto('forecast_adjustments').values(rows).execute();
}
