// The progress of an objective: weighted mean of its key results, the weakest beside it, guards apart and able to cap it.
import type { KeyResultKind } from '../okr/words.ts';
import type { Text } from '../text.ts';
import type { Progress } from './progress.ts';
import { fill, percent, type Trace } from './trace.ts';
import { weightedMean } from './weighted-mean.ts';

export type RollUpMember = {
  id: string;
  /** Its statement as written. */
  name: string;
  kind: KeyResultKind;
  progress: Progress;
  weight?: number | null | undefined;
};

export type ObjectiveRollUp = {
  /** 0–1: the mean, or the cap where a broken guard holds it lower; `undefined` when nothing could be counted. */
  progress: number | undefined;
  /** 0–1 before any cap. */
  mean: number | undefined;
  /** Ids of the broken guards, when they lowered the number. */
  cappedBy: string[];
  /** The least of the counted key results: a mean hides a zero. */
  weakest: { id: string; name: string; clamped: number } | undefined;
  /** Broken ones first. */
  guards: { id: string; name: string; state: Progress['state']; share: number | undefined }[];
  counts: RollUpCounts;
  trace: Trace;
};

export type RollUpCounts = {
  /** In the mean. */
  counted: number;
  unknown: number;
  noReading: number;
  refused: number;
  guards: number;
  brokenGuards: number;
};

/** How far an objective with a broken guard can get, unless the organization decides otherwise. */
export const brokenGuardCap = 0.6;

/** Rolls key results up. Refuses (`weight-invalid`) weights below 0 or not finite; everything else is a state. */
export function rollUpObjective(members: readonly RollUpMember[], cap: number = brokenGuardCap): ObjectiveRollUp {
  const guards = members.filter((member) => member.kind === 'guard');
  const counted = members.filter((member) => member.kind !== 'guard' && member.progress.clamped !== undefined);
  const broken = guards.filter((guard) => guard.progress.state === 'broken');
  const weighted = weightedMean(counted.map(({ progress, weight }) => ({ value: progress.clamped as number, weight })));
  const mean = weighted?.mean;
  const isCapped = mean !== undefined && broken.length > 0 && mean > cap;
  const progress = isCapped ? cap : mean;
  const weakest = weakestOf(counted);
  const counts = countsOf(members, counted.length, broken.length);
  return {
    progress,
    mean,
    cappedBy: isCapped ? broken.map((guard) => guard.id) : [],
    weakest: weakest && { id: weakest.id, name: weakest.name, clamped: weakest.progress.clamped as number },
    guards: [...broken, ...guards.filter((guard) => guard.progress.state !== 'broken')].map((guard) => ({
      id: guard.id,
      name: guard.name,
      state: guard.progress.state,
      share: guard.progress.raw,
    })),
    counts,
    get trace(): Trace {
      return traceOf(counted, weighted, isCapped ? { cap, broken } : undefined, weakest, counts, progress);
    },
  };
}

function weakestOf(counted: readonly RollUpMember[]): RollUpMember | undefined {
  let weakest: RollUpMember | undefined;
  for (const member of counted) {
    if (!weakest || (member.progress.clamped as number) < (weakest.progress.clamped as number)) weakest = member;
  }
  return weakest;
}

function countsOf(members: readonly RollUpMember[], counted: number, brokenGuards: number): RollUpCounts {
  const others = members.filter((member) => member.kind !== 'guard');
  const inState = (state: Progress['state']) => others.filter((member) => member.progress.state === state).length;
  return {
    counted,
    unknown: inState('unknown'),
    noReading: inState('no-reading'),
    refused: inState('refused'),
    guards: members.length - others.length,
    brokenGuards,
  };
}

function traceOf(
  counted: readonly RollUpMember[],
  weighted: { mean: number; shares: number[] } | undefined,
  capped: { cap: number; broken: readonly RollUpMember[] } | undefined,
  weakest: RollUpMember | undefined,
  counts: RollUpCounts,
  progress: number | undefined,
): Trace {
  return {
    formula: { en: 'sum of weight × progress ÷ sum of weights', zh: '（权重 × 进度）之和 ÷ 权重之和' },
    inputs: counted.map((member) => ({
      name: { en: member.name, zh: member.name },
      value: member.progress.clamped as number,
      unit: 'share',
      at: member.progress.at,
      why: member.progress.trace,
    })),
    steps: [
      ...counted.map((member, i) => ({
        what: fill({ en: 'Weight of “{name}”', zh: '“{name}”的权重' }, { name: member.name }),
        value: weighted?.shares[i] ?? 0,
        unit: 'share',
      })),
      { what: { en: 'Mean', zh: '加权平均' }, value: weighted?.mean ?? null, unit: 'share' },
      ...(weakest
        ? [
            {
              what: fill(weakestText, { name: weakest.name }),
              value: weakest.progress.clamped as number,
              unit: 'share',
            },
          ]
        : []),
      ...leftOut(counts),
    ],
    reason: capped
      ? fill(cappedText, { names: namesOf(capped.broken), cap: percent(capped.cap) })
      : emptyReason(counts),
    result: progress ?? null,
    unit: 'share',
  };
}

function leftOut(counts: RollUpCounts): { what: Text; value: number }[] {
  return [
    { what: { en: 'Not measurable yet, left out', zh: '尚不可知，未计入' }, value: counts.unknown },
    { what: { en: 'Without a reading, left out', zh: '还没有读数，未计入' }, value: counts.noReading },
    { what: { en: 'Not computable, left out', zh: '无法计算，未计入' }, value: counts.refused },
    { what: { en: 'Guards, kept apart', zh: '护栏，单独列出' }, value: counts.guards },
  ].filter((step) => step.value > 0);
}

function emptyReason(counts: RollUpCounts): Text | undefined {
  if (counts.counted > 0) return undefined;
  return { en: 'No key result has a number yet.', zh: '还没有可计算进度的关键结果。' };
}

function namesOf(members: readonly RollUpMember[]): Text {
  const names = members.map((member) => member.name);
  return { en: names.join('; '), zh: names.join('；') };
}

const weakestText: Text = { en: 'Weakest: “{name}”', zh: '最弱的一项：“{name}”' };
const cappedText: Text = {
  en: 'Held at {cap}, because a guard is broken: {names}',
  zh: '护栏失守，进度封顶在 {cap}：{names}',
};
