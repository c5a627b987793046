import type { KeyResult, Reading } from '../../contract/key-results.ts';
import { progressOf } from '../../core/progress/key-result.ts';
import { type Measure, measureOf } from '../../core/progress/measure.ts';
import { type ObjectiveRollUp, rollUpObjective } from '../../core/progress/objective-roll-up.ts';
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

export function rollUpOfObjective(keyResults: readonly KeyResult[]): ObjectiveRollUp {
  return rollUpObjective(
    keyResults.map((keyResult) => ({
      id: keyResult.id,
      name: keyResult.text,
      kind: keyResult.kind,
      weight: keyResult.weight,
      progress: progressOfKeyResult(keyResult),
    })),
  );
}

/** The target counts as it was frozen at the start of the cycle; later edits are shown, not counted. */
function measureOfKeyResult(keyResult: KeyResult): Measure {
  const { kind, measure, low, high, frozen, steps } = keyResult;
  const side = measure === 'at-most' || measure === 'at-least' ? measure : undefined;
  const target = frozen?.target ?? keyResult.target;
  if (kind === 'metric' && side !== undefined) return { by: 'limit', limit: target, keep: side };
  return measureOf({
    kind,
    baseline: frozen?.baseline ?? keyResult.baseline,
    target,
    keep: side,
    band: measure === 'between' && low !== null && high !== null ? { low, high, fall: high - low || 1 } : undefined,
    binary: measure === 'yes-no',
    steps: steps.map((step) => ({ name: step.text, weight: step.weight, due: step.due, acceptedAt: step.acceptedAt })),
  });
}
