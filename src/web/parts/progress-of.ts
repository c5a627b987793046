import type { KeyResult } from '../../contract/key-results.ts';
import type { Period } from '../../core/calendar/cycle.ts';
import { countedReadings } from '../../core/standing/counted-readings.ts';
import { progressOf } from '../../core/standing/key-result.ts';
import { type Measure, measureOf } from '../../core/standing/measure.ts';
import type { Progress } from '../../core/standing/progress.ts';

/** The progress of a key result with its trace, computed here from what the page already holds. */
export function progressOfKeyResult(keyResult: KeyResult, cycle: Period): Progress {
  const source = keyResult.source?.name || keyResult.source?.kind || 'manual';
  const points = keyResult.now.points.map((point) => ({ ...point, source }));
  const measure = measureOfKeyResult(keyResult);
  return progressOf(measure, countedReadings(measure, points, cycle), keyResult.unit);
}

function measureOfKeyResult({ steps, ...keyResult }: KeyResult): Measure {
  const named = steps.map(({ text, weight, due, acceptedAt }) => ({ name: text, weight, due, acceptedAt }));
  return measureOf({ ...keyResult, steps: named });
}
