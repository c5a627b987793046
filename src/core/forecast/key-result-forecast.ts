// The forecast of a key result as it is stored or sent: which numbers have one, towards which target, as what kind of series.
import type { Period } from '../calendar/cycle.ts';
import type { Day } from '../calendar/day.ts';
import { countedEnds, type MeasuredFields } from '../standing/measure.ts';
import type { Reading } from '../standing/reading.ts';
import type { SeriesKind } from './series-kind.ts';
import { type Forecast, type ForecastInput, forecast, type Goal, type NoForecast } from './forecast.ts';
import type { EventAhead } from './gate.ts';
import { seriesKindOf } from './series-kind.ts';

export type ForecastFields = Omit<MeasuredFields, 'steps'> & {
  id: string;
  text?: string | undefined;
  unit: string;
  metricUnit?: string | undefined;
  /** Chosen by a person; otherwise unit and words suggest one. */
  seriesKind?: SeriesKind | null | undefined;
  eventAhead?: EventAhead | null | undefined;
};

/** What is known beside the readings. */
export type ForecastAround = Pick<ForecastInput, 'adjustment' | 'definedSince' | 'everyDays' | 'past'>;

/**
 * `undefined` where a forecast has no meaning: guards, milestones, limits, what is not measurable yet, and days outside
 * the cycle. Days of the cycle as `YYYY-MM-DD`.
 */
export function keyResultForecast(
  keyResult: ForecastFields,
  cycle: Period,
  today: Day,
  readings: readonly Reading[],
  around: ForecastAround = {},
): Forecast | NoForecast | undefined {
  const { kind, measure = 'change', unit } = keyResult;
  if (kind !== 'metric' || measure !== 'change' || today > cycle.end || today < cycle.start) return undefined;
  const { baseline } = countedEnds(keyResult);
  return forecast({
    readings,
    cycle: { start: cycle.start, end: cycle.end, zones: cycle.zones },
    today,
    kind: seriesKindOf(keyResult).kind,
    baseline,
    goal: keyResultGoal(keyResult),
    unit,
    event: keyResult.eventAhead ?? undefined,
    ...around,
  });
}

/** Where it is to get, and whether that is up or down; `undefined` without a way to go. */
export function keyResultGoal(ends: Parameters<typeof countedEnds>[0]): Goal | undefined {
  const { baseline, target } = countedEnds(ends);
  if (baseline === null || target === null || baseline === target) return undefined;
  return { target, direction: target > baseline ? 'up' : 'down' };
}
