// The forecast of a key result as it is stored or sent: which numbers have one, towards which target, as what kind of series.
import type { Period } from '../../calendar/cycle.ts';
import type { Day } from '../../calendar/day.ts';
import { countedEnds, type MeasuredFields } from '../measure.ts';
import type { Reading } from '../reading.ts';
import { type Forecast, type ForecastInput, forecast, type NoForecast } from './forecast.ts';

export type ForecastFields = Omit<MeasuredFields, 'steps'> & { id: string; unit: string };

/**
 * `undefined` where a forecast has no meaning: guards, milestones, limits, what is not measurable yet, and days outside
 * the cycle. Days of the cycle as `YYYY-MM-DD`.
 */
export function keyResultForecast(
  keyResult: ForecastFields,
  cycle: Period,
  today: Day,
  readings: readonly Reading[],
  adjustment?: ForecastInput['adjustment'],
): Forecast | NoForecast | undefined {
  const { id, kind, measure = 'change', unit } = keyResult;
  if (kind !== 'metric' || measure !== 'change' || today > cycle.end || today < cycle.start) return undefined;
  const { baseline, target } = countedEnds(keyResult);
  const hasWay = baseline !== null && target !== null && baseline !== target;
  return forecast({
    readings,
    cycle: { start: cycle.start, end: cycle.end },
    today,
    kind: /^[%％]/.test(unit) ? 'proportion' : 'level',
    baseline,
    goal: hasWay ? { target, direction: target > baseline ? 'up' : 'down' } : undefined,
    unit,
    seed: id,
    adjustment,
  });
}
