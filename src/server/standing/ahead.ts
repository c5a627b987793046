import { type Daily, listDaily, listWeekly } from '../store/daily.ts';
import type { Cycle } from '../../contract/cycles.ts';
import { metricById } from '../../core/catalog/metrics.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { addDays } from '../../core/calendar/day.ts';
import { dayAt, dayOfTime, type Zones } from '../../core/calendar/zones.ts';
import { type Adjustments, adjustmentOf } from '../../core/forecast/adjustment.ts';
import type { Forecast, NoForecast } from '../../core/forecast/forecast.ts';
import { type ForecastAround, keyResultForecast } from '../../core/forecast/key-result-forecast.ts';
import { type MilestoneForecast, forecastMilestone } from '../../core/forecast/milestone-forecast.ts';
import { type SeriesKind, seriesKindOf } from '../../core/forecast/series-kind.ts';
import { stepDurations } from '../../core/forecast/step-durations.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { asMeasured } from './kept.ts';
import { frozenOf, pointsOf } from './measure.ts';
import { remembered } from './remembered.ts';
import { longSeriesOf } from './series.ts';
import { listAdjustments, listMilestones } from '../store/forecasts.ts';

/** What lies ahead of a key result: of its value, or of a milestone's last step. */
export type Ahead = {
  value?: Forecast | NoForecast | undefined;
  milestone?: MilestoneForecast | NoForecast | undefined;
};
export type Aheads = ReadonlyMap<string, Ahead>;
/** By team. */
export type TeamAdjustments = ReadonlyMap<string, Adjustments>;

export const noAheads: Aheads = new Map();

/** Days before a cycle whose readings a forecast follows. */
export const daysBefore = 182;
/** Weeks before those of which it knows one reading each, for the season: two years before a cycle in all. */
export const weeksBefore = 78;
/** A series that has a reading within so many days of where the days begin may reach further back. */
const mayReachBack = 14;

type Loaded = { keyResults: ReadonlyMap<string, KeyResultsTable[]>; adjustments: TeamAdjustments };

/**
 * The forecasts of the published key results of objectives of one open cycle: two queries however many they are, and one more
 * where readings reach back over half a year.
 */
export async function loadAheads(
  db: Db,
  objectives: readonly ObjectivesTable[],
  { keyResults, adjustments }: Loaded,
  cycle: Cycle,
  now: Date,
): Promise<Aheads> {
  const running = cycle.state === 'closed' ? [] : objectives.filter((row) => row.published_at !== null);
  const rows = running.flatMap((objective) =>
    (keyResults.get(objective.id) ?? []).map((keyResult) => ({ objective, keyResult })),
  );
  const [first] = rows;
  if (!first) return noAheads;
  const { organization_id: organizationId } = first.keyResult;
  const { zones } = cycle;
  const today = dayOfTime(now.getTime(), zones);
  const milestones = rows.filter(({ keyResult }) => keyResult.kind === 'milestone');
  const numbers = rows.filter(({ keyResult }) => keyResult.kind === 'metric' && keyResult.measure === 'change');
  const teamIds = [...new Set(milestones.map(({ objective }) => objective.team_id))];
  const [daily, finished] = await Promise.all([
    listDaily(
      db,
      organizationId,
      numbers.map(({ keyResult }) => longSeriesOf(keyResult)),
      { from: addDays(cycle.start, -daysBefore), zones },
    ),
    listMilestones(db, organizationId, teamIds),
  ]);
  const readings = Map.groupBy(daily, (one) => one.id);
  const past = await loadPast(
    db,
    organizationId,
    numbers.map(({ keyResult }) => keyResult),
    { readings, cycle },
  );
  const steps = Map.groupBy(finished, (one) => one.team_id);
  return new Map<string, Ahead>([
    ...numbers.map(({ objective, keyResult }): [string, Ahead] => {
      return [
        keyResult.id,
        {
          value: valueAhead(keyResult, readings.get(keyResult.id) ?? [], cycle, today, {
            adjustment: adjustments.get(objective.team_id)?.get(kindOf(keyResult)),
            past: past.get(keyResult.id),
          }),
        },
      ];
    }),
    ...milestones.map(({ objective, keyResult }): [string, Ahead] => {
      const durations = (steps.get(objective.team_id) ?? []).flatMap((one) =>
        durationsOf(one.published_at, one.steps, zones),
      );
      return [keyResult.id, { milestone: milestoneAhead(objective, keyResult, durations, cycle, today) }];
    }),
  ]);
}

type Recent = { readings: ReadonlyMap<string, readonly Daily[]>; cycle: Period & { zones: Zones } };

/** One reading a week of what came before the days a forecast follows, of the series that may reach so far back. */
export async function loadPast(
  db: Db,
  organizationId: string,
  rows: readonly KeyResultsTable[],
  { readings, cycle: { start, zones } }: Recent,
): Promise<ReadonlyMap<string, Daily[]>> {
  const from = addDays(start, -daysBefore);
  const until = addDays(from, mayReachBack);
  const long = rows.filter((row) => {
    const [oldest] = readings.get(row.id) ?? [];
    return row.ratio_days === null && oldest !== undefined && dayAt(oldest.at, zones) < until;
  });
  const weekly = await listWeekly(db, organizationId, long.map(longSeriesOf), {
    until: from,
    weeks: weeksBefore,
    zones,
  });
  return Map.groupBy(weekly, (one) => one.id);
}

/** A team whose bands are all drawn as wide as at first has none. */
export async function loadAdjustments(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<TeamAdjustments> {
  const rows = await listAdjustments(db, organizationId, [...new Set(teamIds)]);
  const byTeam = Map.groupBy(rows, (row) => row.team_id);
  return new Map(
    [...byTeam].map(([teamId, some]): [string, Adjustments] => [
      teamId,
      new Map(
        some.map(({ kind, key_results: keyResults, coverage, factor }) => [
          kind,
          adjustmentOf({ kind, keyResults, coverage, factor }),
        ]),
      ),
    ]),
  );
}

/** The chance to reach the target or to finish in time, and why; undefined without a forecast. */
export function chanceOf({ value, milestone }: Ahead = {}): number | undefined {
  if (value?.given && value.chance !== undefined) return value.chance;
  return milestone?.given ? milestone.chance : undefined;
}

/** What of a key result its forecast reads. */
export type ForecastRow = Pick<
  KeyResultsTable,
  | 'id'
  | 'text'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'kind'
  | 'measure'
  | 'steps'
  | 'frozen'
  | 'series_kind'
  | 'event_ahead'
  | 'metric'
  | 'ratio_days'
  | 'source'
  | 'points'
>;

export function valueAhead(
  row: ForecastRow,
  daily: readonly Daily[],
  cycle: Period & { zones: Zones },
  today: string,
  { adjustment, past = [] }: { adjustment?: ForecastAround['adjustment']; past?: readonly Daily[] | undefined } = {},
): Forecast | NoForecast | undefined {
  const { id, text, unit, baseline, target } = row;
  const fields = {
    id,
    text,
    unit,
    metricUnit: metricUnitOf(row),
    baseline,
    target,
    kind: row.kind,
    measure: row.measure,
    frozen: frozenOf(row),
    seriesKind: row.series_kind,
    eventAhead: row.event_ahead,
  };
  const { start, end, zones } = cycle;
  const readings = row.ratio_days === null ? daily.map(asMeasured) : pointsOf(row);
  return remembered([fields, start, end, zones, today, adjustment, daily, past, row.ratio_days, row.points], () =>
    keyResultForecast(fields, { start, end, zones }, today, readings, {
      adjustment,
      definedSince: definedSince([...past, ...daily], zones),
      past: past.map(asMeasured),
    }),
  );
}

/** What kind of number a key result is, chosen or suggested. */
export function kindOf(row: Pick<KeyResultsTable, 'text' | 'unit' | 'metric' | 'series_kind'>): SeriesKind {
  const { text, unit, series_kind: seriesKind } = row;
  return seriesKindOf({ text, unit, metricUnit: metricUnitOf(row), seriesKind }).kind;
}

/** The unit of the metric of the catalog that a key result measures. */
export function metricUnitOf({ metric }: Pick<KeyResultsTable, 'metric'>): string | undefined {
  return metric === null ? undefined : metricById(metric)?.unit.en;
}

/** The day of the first reading by the newest definition, when there was another one before it. */
export function definedSince(daily: readonly Daily[], zones: Zones): string | undefined {
  const defined = daily.filter((one) => one.query_hash !== null);
  const newest = defined.at(-1)?.query_hash;
  const other = defined.findLastIndex((one) => one.query_hash !== newest);
  const since = other === -1 ? undefined : defined[other + 1];
  return since && dayAt(since.at, zones);
}

function milestoneAhead(
  objective: ObjectivesTable,
  row: KeyResultsTable,
  durations: readonly number[],
  cycle: Cycle,
  today: string,
): MilestoneForecast | NoForecast | undefined {
  const { steps } = row;
  const accepted = steps.flatMap((step) => (step.acceptedAt === null ? [] : [dayAt(step.acceptedAt, cycle.zones)]));
  const stepsLeft = steps.length - accepted.length;
  if (stepsLeft === 0 || today > cycle.end || today < cycle.start) return undefined;
  return forecastMilestone({
    durations,
    stepsLeft,
    since: accepted.toSorted().at(-1) ?? begunOn(objective, cycle),
    today,
    cycleEnd: cycle.end,
    zones: cycle.zones,
    seed: row.id,
    event: row.event_ahead ?? undefined,
  });
}

/** Work begins when the objective is public and its cycle has begun. */
function begunOn({ published_at }: Pick<ObjectivesTable, 'published_at'>, { start, zones }: Cycle): string {
  const published = published_at === null ? start : dayAt(published_at, zones);
  return published > start ? published : start;
}

function durationsOf(begun: string | null, steps: KeyResultsTable['steps'], zones: Zones): number[] {
  const accepted = steps.flatMap((step) => (step.acceptedAt ? [dayAt(step.acceptedAt, zones)] : []));
  return begun === null ? [] : stepDurations(dayAt(begun, zones), accepted);
}
