import { type Daily, listDaily } from '../store/daily.ts';
import type { Cycle } from '../../contract/cycles.ts';
import { metricById } from '../../core/catalog/metrics.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { addDays } from '../../core/calendar/day.ts';
import { dayAt, dayOfTime, type Zones } from '../../core/calendar/zones.ts';
import { type Adjustment, adjustmentOf } from '../../core/forecast/adjustment.ts';
import type { Forecast, NoForecast } from '../../core/forecast/forecast.ts';
import { keyResultForecast } from '../../core/forecast/key-result-forecast.ts';
import { type MilestoneForecast, forecastMilestone } from '../../core/forecast/milestone-forecast.ts';
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
export type Adjustments = ReadonlyMap<string, Adjustment>;

export const noAheads: Aheads = new Map();

/** Days before a cycle whose readings a forecast knows. */
export const daysBefore = 182;

type Loaded = { keyResults: ReadonlyMap<string, KeyResultsTable[]>; adjustments: Adjustments };

/** The forecasts of the published key results of objectives of one open cycle: two queries however many they are. */
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
  const steps = Map.groupBy(finished, (one) => one.team_id);
  return new Map<string, Ahead>([
    ...numbers.map(({ objective, keyResult }): [string, Ahead] => {
      const adjustment = adjustments.get(objective.team_id);
      return [
        keyResult.id,
        { value: valueAhead(keyResult, readings.get(keyResult.id) ?? [], cycle, today, adjustment) },
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

/** By team; a team whose bands are drawn as computed has none. */
export async function loadAdjustments(
  db: Db,
  organizationId: string,
  teamIds: readonly string[],
): Promise<Adjustments> {
  const rows = await listAdjustments(db, organizationId, [...new Set(teamIds)]);
  return new Map(
    rows.map((row) => [
      row.team_id,
      adjustmentOf({ keyResults: row.key_results, coverage: row.coverage, factor: row.factor }),
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
  adjustment?: Adjustment,
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
  return remembered([fields, start, end, zones, today, adjustment, daily, row.ratio_days, row.points], () =>
    keyResultForecast(fields, { start, end, zones }, today, readings, {
      adjustment,
      definedSince: definedSince(daily, zones),
    }),
  );
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
