import type { ObjectiveCard } from '../../contract/objectives.ts';
import { type ObjectiveRollUp, rollUpObjective } from '../../core/standing/objective-roll-up.ts';
import { type Status, statusNames, statusOf } from '../../core/standing/status.ts';
import type { Trace } from '../../core/standing/trace.ts';
import { weightedMean } from '../../core/standing/weighted-mean.ts';
import type { StandingKeyResult } from './key-result-row.ts';

type RollUp = ObjectiveCard['rollUp'];
type Expected = { expected: number; trace: Trace };

/** An objective's progress from its key results, with what the mean hides; and why each of its numbers is what it is. */
export function rollUpOf(keyResults: readonly StandingKeyResult[]): {
  rollUp: RollUp;
  traces: { progress: Trace; expected: Trace | undefined; status: Trace };
} {
  const rolled = rolledUp(keyResults);
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
  const { status, trace: statusTrace } = statusWith(brokenGuards.length > 0, statusOf(measured, expected));
  return {
    rollUp: {
      progress: progress ?? null,
      expected: expected?.expected ?? null,
      weakestId: rolled.weakest?.id ?? null,
      brokenGuards,
      unknown: rolled.counts.unknown,
      status,
    },
    traces: { progress: trace, expected: expected?.trace, status: statusTrace },
  };
}

/** The weighted mean of key results as they were judged. */
export function rolledUp(keyResults: readonly StandingKeyResult[]): ObjectiveRollUp {
  return rollUpObjective(
    keyResults.map(({ shown, judged }) => ({
      id: shown.id,
      name: shown.text,
      kind: shown.kind,
      progress: judged.progress,
      weight: shown.weight,
    })),
  );
}

// An objective whose guard is broken is at risk at best, however good its mean is.
function statusWith(isBroken: boolean, { status, trace }: { status: Status; trace: Trace }) {
  if (status === 'held' || status === 'broken') return { status: 'unknown' as const, trace };
  if (!isBroken || (status !== 'on-track' && status !== 'met')) return { status, trace };
  const reason = {
    en: `${trace.reason?.en ?? ''} But a guard is broken.`.trim(),
    zh: `${trace.reason?.zh ?? ''}但有护栏失守。`,
  };
  return { status: 'at-risk' as const, trace: { ...trace, reason, result: statusNames['at-risk'] } };
}

/** Over the same key results that the progress is the mean of. */
function expectedOf(keyResults: readonly StandingKeyResult[]): Expected | undefined {
  const counted = keyResults.flatMap(({ shown, judged: { progress, expected } }) =>
    shown.kind !== 'guard' && progress.clamped !== undefined && expected !== undefined ? [{ shown, expected }] : [],
  );
  const weighted = weightedMean(
    counted.map(({ shown, expected }) => ({ value: expected.expected, weight: shown.weight })),
  );
  if (!weighted) return undefined;
  const trace: Trace = {
    formula: { en: 'sum of weight × expected ÷ sum of weights', zh: '（权重 × 今日预期）之和 ÷ 权重之和' },
    inputs: counted.map(({ shown, expected }) => ({
      name: { en: shown.text, zh: shown.text },
      value: expected.expected,
      unit: 'share',
      why: expected.trace,
    })),
    result: weighted.mean,
    unit: 'share',
  };
  return { expected: weighted.mean, trace };
}
