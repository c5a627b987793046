import type { KeyResult } from '../../contract/key-results.ts';
import type { Forecast, NoForecast } from '../../core/forecast/forecast.ts';
import { keyResultForecast } from '../../core/forecast/key-result-forecast.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { ourDays } from '../lib/zone.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { todayHere } from '../lib/today.ts';

/** The forecast of a key result, computed here from its readings; undefined where a forecast has no meaning. */
export function forecastOf(
  keyResult: KeyResult,
  cycle: Period,
  readings: readonly Reading[],
): Forecast | NoForecast | undefined {
  const { widening } = keyResult.now;
  const adjustment = widening === null ? undefined : { factor: widening, text: { en: '', zh: '' } };
  return keyResultForecast(keyResult, { ...cycle, zones: cycle.zones ?? ourDays() }, todayHere(), readings, {
    adjustment,
  });
}
