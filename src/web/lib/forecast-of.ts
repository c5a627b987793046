import type { KeyResult } from '../../contract/key-results.ts';
import { type Forecast, forecast, type NoForecast } from '../../core/progress/forecast/forecast.ts';
import type { Reading } from '../../core/progress/reading.ts';
import { todayHere } from './today.ts';

type Span = { start: string; end: string };

/**
 * The forecast of a metric that moves to a target, computed here from its readings; undefined where a forecast has no
 * meaning: guards, milestones, limits, what is not measurable yet, and a cycle that is over.
 */
export function forecastOf(
  keyResult: KeyResult,
  cycle: Span,
  readings: readonly Reading[],
): Forecast | NoForecast | undefined {
  const { id, kind, measure, unit } = keyResult;
  const today = todayHere();
  const isOver = today > cycle.end.slice(0, 10) || today < cycle.start.slice(0, 10);
  if (kind !== 'metric' || measure !== 'change' || isOver) return undefined;
  const baseline = keyResult.frozen?.baseline ?? keyResult.baseline;
  const target = keyResult.frozen?.target ?? keyResult.target;
  const hasWay = baseline !== null && target !== null && baseline !== target;
  return forecast({
    readings,
    cycle: { start: cycle.start.slice(0, 10), end: cycle.end.slice(0, 10) },
    today,
    kind: /^[%％]/.test(unit) ? 'proportion' : 'level',
    baseline,
    goal: hasWay ? { target, direction: target > baseline ? 'up' : 'down' } : undefined,
    unit,
    seed: id,
  });
}
