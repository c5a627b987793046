// Where an objective stands: progress and expected line over its key results, and a status that a broken guard holds back.
import { type ObjectiveRollUp, type RollUpMember, rollUpObjective } from './objective-roll-up.ts';
import { type Status, statusNames, statusOf } from './status.ts';
import type { Expected } from './expected.ts';
import type { Trace } from './trace.ts';
import { weightedMean } from './weighted-mean.ts';

/** A key result with the share that is expected of it by now; undefined where nothing is. */
export type StandingMember = RollUpMember & { expected: Expected | undefined };

export type ObjectiveStanding = {
  rolled: ObjectiveRollUp;
  expected: Expected | undefined;
  /** Never `held` nor `broken`: those are words of guards. */
  status: { status: Exclude<Status, 'held' | 'broken'>; trace: Trace };
  /** Ids of the broken guards, whether or not they lowered the number. */
  brokenGuards: string[];
};

export function objectiveStanding(members: readonly StandingMember[]): ObjectiveStanding {
  const rolled = rollUpObjective(members);
  const expected = expectedOf(members);
  const brokenGuards = rolled.guards.filter((guard) => guard.state === 'broken').map((guard) => guard.id);
  return { rolled, expected, status: measuredStatus(rolled, expected, brokenGuards), brokenGuards };
}

/** The status of what was rolled up, against its line; a broken guard holds it back. */
export function measuredStatus(
  rolled: Pick<ObjectiveRollUp, 'progress' | 'trace'>,
  expected: Expected | undefined,
  brokenGuards: readonly string[],
): ObjectiveStanding['status'] {
  const { progress } = rolled;
  const measured = {
    value: progress,
    at: undefined,
    raw: progress,
    clamped: progress,
    state: 'measured' as const,
    get trace(): Trace {
      return rolled.trace;
    },
  };
  return heldBack(statusOf(measured, expected), brokenGuards.length > 0);
}

/** Over the same key results that the progress is the mean of. */
function expectedOf(members: readonly StandingMember[]): Expected | undefined {
  const counted = members.flatMap(({ kind, name, weight, progress, expected }) =>
    kind !== 'guard' && progress.clamped !== undefined && expected !== undefined ? [{ name, weight, expected }] : [],
  );
  const weighted = weightedMean(counted.map(({ weight, expected }) => ({ value: expected.expected, weight })));
  if (!weighted) return undefined;
  return {
    expected: weighted.mean,
    isEarly: counted.every(({ expected }) => expected.isEarly),
    get trace(): Trace {
      return {
        formula: { en: 'sum of weight × expected ÷ sum of weights', zh: '（权重 × 今日预期）之和 ÷ 权重之和' },
        inputs: counted.map(({ name, expected }) => ({
          name: { en: name, zh: name },
          value: expected.expected,
          unit: 'share',
          why: expected.trace,
        })),
        result: weighted.mean,
        unit: 'share',
      };
    },
  };
}

// An objective whose guard is broken is at risk at best, however good its mean is.
function heldBack(judged: { status: Status; trace: Trace }, isBroken: boolean): ObjectiveStanding['status'] {
  const { status } = judged;
  if (status === 'held' || status === 'broken') return { ...judged, status: 'unknown' };
  const isCalm = status === 'on-track' || status === 'too-early' || status === 'met';
  if (!isBroken || !isCalm) return judged as ObjectiveStanding['status'];
  return {
    status: 'at-risk',
    get trace(): Trace {
      const { trace } = judged;
      const reason = {
        en: `${trace.reason?.en ?? ''} But a guard is broken.`.trim(),
        zh: `${trace.reason?.zh ?? ''}但有护栏失守。`,
      };
      return { ...trace, reason, result: statusNames['at-risk'] };
    },
  };
}
