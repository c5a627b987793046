import { longSeriesOf } from '../../../standing/series.ts';
import { type Daily, listDaily } from '../../../store/daily.ts';
import { findZones } from '../../../store/zones.ts';
import type { Period } from '../../../../core/calendar/cycle.ts';
import { listTeams } from '../../../store/teams.ts';
import { setImmediate } from 'node:timers/promises';
import type { ForecastRecord } from '../../../../contract/forecasts.ts';
import { addDays } from '../../../../core/calendar/day.ts';
import { adjustmentOf } from '../../../../core/forecast/adjustment.ts';
import {
  adjustmentsFrom,
  type Backtest,
  type BacktestCase,
  backtestCases,
  backtestOf,
  keyResultsNeeded,
} from '../../../../core/forecast/backtest.ts';
import { keyResultGoal } from '../../../../core/forecast/key-result-forecast.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { BacktestCasesTable } from '../../../db/tables/forecasts.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { Services } from '../../../ask/services.ts';
import { asMeasured } from '../../../standing/kept.ts';
import { frozenOf } from '../../../standing/measure.ts';
import { daysBefore, kindOf, loadPast } from '../../../standing/ahead.ts';
import {
  deleteBacktest,
  findDueCycle,
  insertBacktest,
  listCases,
  listClosedNumbers,
  listReopened,
  putAdjustments,
} from '../../../store/forecasts.ts';

/** Key results whose readings are read in one go. */
const portion = 20;

/**
 * Forecasts the key results of one closed cycle again and keeps how it went; takes away what was kept of cycles that are
 * no longer closed. Returns false when there was nothing to do. Gives way to requests after each key result.
 */
export async function runBacktest({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<boolean> {
  const { db } = database;
  const [reopened] = await listReopened(db);
  if (reopened) {
    await db.transaction().execute(async (tx) => {
      const teams = await deleteBacktest(tx, reopened);
      await adjustTeams(tx, reopened.organization_id, teams);
    });
    return true;
  }
  const due = await findDueCycle(db);
  if (!due) return false;
  const { organization_id, id: cycle_id } = due;
  const zones = await findZones(db, organization_id);
  const numbers = await listClosedNumbers(db, organization_id, cycle_id);
  const rows: BacktestCasesTable[] = [];
  for (let from = 0; from < numbers.length; from += portion) {
    const some = numbers.slice(from, from + portion);
    const since = addDays(due.start_day, -daysBefore);
    const read = await listDaily(db, organization_id, some.map(longSeriesOf), { from: since, zones });
    const daily = Map.groupBy(read, (one) => one.id);
    const cycle = { start: due.start_day, end: due.end_day, zones };
    const past = await loadPast(db, organization_id, some, { readings: daily, cycle });
    for (const one of some) {
      const cases = casesOf(one, daily.get(one.id) ?? [], past.get(one.id) ?? [], cycle);
      if (cases.length > 0)
        rows.push({
          organization_id,
          team_id: one.team_id,
          key_result_id: one.id,
          cycle_id,
          cases,
        });
      await setImmediate();
    }
  }
  await db.transaction().execute(async (tx) => {
    await insertBacktest(tx, { organization_id, cycle_id, made_at: clock().toISOString() }, rows);
    await adjustTeams(tx, organization_id, [...new Set(rows.map((row) => row.team_id))]);
  });
  return true;
}

/** How good the forecasts of closed key results were, by team and over all. */
export async function showRecord({ db, actor }: Ask): Promise<ForecastRecord> {
  const { organizationId } = actor;
  const [rows, teams] = await Promise.all([listCases(db, organizationId), listTeams(db, organizationId)]);
  const byTeam = Map.groupBy(rows, (row) => row.team_id);
  return {
    needed: keyResultsNeeded,
    all: presentRecord(backtestOf(rows.flatMap((row) => row.cases))),
    teams: teams.flatMap(({ id, name }) => {
      const own = byTeam.get(id);
      if (!own) return [];
      const record = backtestOf(own.flatMap((row) => row.cases));
      const adjustments = adjustmentsFrom(record).map((basis) => ({ kind: basis.kind, ...adjustmentOf(basis) }));
      return { team: { id, name }, ...presentRecord(record), adjustments };
    }),
  };
}

function presentRecord({ keyResults, cases, coverage50, coverage80, brier }: Backtest): ForecastRecord['all'] {
  return {
    keyResults,
    forecasts: cases.length,
    coverage50: coverage50 ?? null,
    coverage80: coverage80 ?? null,
    brier: brier ?? null,
  };
}

/** Everything written about the teams' bands, computed anew from their cases. */
async function adjustTeams(tx: Db, organizationId: string, teamIds: readonly string[]): Promise<void> {
  const byTeam = Map.groupBy(await listCases(tx, organizationId, teamIds), (row) => row.team_id);
  for (const teamId of teamIds) {
    const cases = (byTeam.get(teamId) ?? []).flatMap((row) => row.cases);
    await putAdjustments(tx, organizationId, teamId, adjustmentsFrom({ cases }));
  }
}

function casesOf(row: KeyResultsTable, daily: readonly Daily[], past: readonly Daily[], cycle: Period): BacktestCase[] {
  const { id, baseline, target } = row;
  return backtestCases({
    id,
    cycle,
    readings: daily.map(asMeasured),
    past: past.map(asMeasured),
    kind: kindOf(row),
    goal: keyResultGoal({ baseline, target, frozen: frozenOf(row) }),
  });
}
