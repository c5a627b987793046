import type { ObjectiveCard } from '../../../contract/objectives.ts';
import { rollUpObjective } from '../../../core/progress/objective-roll-up.ts';
import { type Status, statusOf } from '../../../core/progress/status.ts';
import { weightedMean } from '../../../core/progress/weighted-mean.ts';
import type { StandingKeyResult } from '../key-results/present.ts';

/** An objective's progress from its key results, with what the mean hides. */
export function rollUpOf(keyResults: readonly StandingKeyResult[]): ObjectiveCard['rollUp'] {
  const rolled = rollUpObjective(
    keyResults.map(({ shown, progress }) => ({
      id: shown.id,
      name: shown.text,
      kind: shown.kind,
      progress,
      weight: shown.weight,
    })),
  );
  const { progress, trace } = rolled;
  const expected = expectedOf(keyResults);
  const brokenGuards = rolled.guards.filter((guard) => guard.state === 'broken').map((guard) => guard.id);
  const measured = {
    value: progress,
    at: undefined,
    raw: progress,
    clamped: progress,
    state: 'measured' as const,
    trace,
  };
  return {
    progress: progress ?? null,
    expected: expected ?? null,
    weakestId: rolled.weakest?.id ?? null,
    brokenGuards,
    unknown: rolled.counts.unknown,
    status: statusWith(brokenGuards.length > 0, statusOf(measured, expected).status),
  };
}

// An objective whose guard is broken is at risk at best, however good its mean is.
function statusWith(isBroken: boolean, status: Status): ObjectiveCard['rollUp']['status'] {
  if (status === 'held' || status === 'broken') return 'unknown';
  return isBroken && (status === 'on-track' || status === 'met') ? 'at-risk' : status;
}

/** Over the same key results that the progress is the mean of. */
function expectedOf(keyResults: readonly StandingKeyResult[]): number | undefined {
  const counted = keyResults.filter(
    ({ shown, progress }) => shown.kind !== 'guard' && progress.clamped !== undefined && shown.now.expected !== null,
  );
  return weightedMean(counted.map(({ shown }) => ({ value: shown.now.expected ?? 0, weight: shown.weight })))?.mean;
}
