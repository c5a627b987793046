import type { KeyResult, Reading } from '../../contract/key-results.ts';
import { progressOf } from '../../core/progress/key-result.ts';
import { type Measure, measureOf } from '../../core/progress/measure.ts';
import type { Progress } from '../../core/progress/progress.ts';

/** The progress of a key result with its trace, computed here from what the page already holds. */
export function progressOfKeyResult(keyResult: KeyResult, readings?: readonly Reading[]): Progress {
  const source = keyResult.source?.name || keyResult.source?.kind || 'manual';
  const points =
    readings?.map(({ value, at, numerator, denominator, source: from }) => ({
      value,
      at,
      numerator: numerator ?? undefined,
      denominator: denominator ?? undefined,
      source: from,
    })) ?? keyResult.now.points.map((point) => ({ ...point, source }));
  return progressOf(measureOfKeyResult(keyResult), points, keyResult.unit);
}

function measureOfKeyResult({ steps, ...keyResult }: KeyResult): Measure {
  const named = steps.map(({ text, weight, due, acceptedAt }) => ({ name: text, weight, due, acceptedAt }));
  return measureOf({ ...keyResult, steps: named });
}
