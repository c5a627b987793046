import type { KeyResult } from '../../contract/key-results.ts';
import type { Forecast, NoForecast } from '../../core/forecast/forecast.ts';
import { keyResultForecast } from '../../core/forecast/key-result-forecast.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { todayHere } from '../lib/today.ts';

type Span = { start: string; end: string };

/** The forecast of a key result, computed here from its readings; undefined where a forecast has no meaning. */
export function forecastOf(
  keyResult: KeyResult,
  cycle: Span,
  readings: readonly Reading[],
): Forecast | NoForecast | undefined {
  const days = { start: cycle.start.slice(0, 10), end: cycle.end.slice(0, 10) };
  const { widening } = keyResult.now;
  const adjustment = widening === null ? undefined : { factor: widening, text: { en: '', zh: '' } };
  return keyResultForecast(keyResult, days, todayHere(), readings, { adjustment });
}
