// What counts towards an objective from elsewhere: it and its key results with the objectives that contribute to them, each once.
import { type ObjectiveStanding, objectiveStanding, type StandingMember } from './objective-standing.ts';
import type { Expected } from './expected.ts';
import type { Trace } from './trace.ts';
import { fill, plain } from './trace.ts';
import { brokenGuardCap } from './objective-roll-up.ts';
import { measuredStatus } from './objective-standing.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * An accepted link that counts. `share`: above 0, at most 1. `keyResultId`: what of the parent it serves; null: all of it.
 * `moves`: the cycle of the parent is closed, and nobody kept then what was counted.
 */
export type Contribution = {
  from: string;
  keyResultId: string | null;
  share: number;
  kept?: Kept | undefined;
  moves?: boolean | undefined;
};

/** What it counted when the cycle was closed, 0–1; whatever became of it since, that stays. */
export type Kept = { name: string; progress: number | undefined; expected: number | undefined };

/** An objective that contributes, with what contributes to it in turn. */
export type Contributor = { name: string; members: readonly StandingMember[]; contributions: readonly Contribution[] };

export type Contributors = ReadonlyMap<string, Contributor>;

/** An objective's standing with all that counts towards it; `own`: its key results alone, 0–1. */
export type ContributedStanding = ObjectiveStanding & {
  own: number | undefined;
  /** What was counted of those that contribute to the objective itself or to a key result of it, each with its progress. */
  counted: Counted[];
};

type Counted = Contribution & { name: string; progress: number; expected: Expected | undefined; trace: Trace };

/**
 * The roll-up through the links: (1 − Σ shares) × own key results + Σ share × what contributes, over those with a number.
 * A key result that is read counts by its own value; one without a number takes the mean of what contributes to it, weighted
 * by the shares; one that nobody can measure yet stays unknown. What
 * was counted once for an objective is not counted again, whichever way it comes: whatever the links are, circles
 * included, this ends, and the number lies between its parts.
 */
export function contributedStanding(
  members: readonly StandingMember[],
  id: string,
  contributions: readonly Contribution[],
  contributors: Contributors,
): ContributedStanding {
  if (contributions.length === 0) return alone(objectiveStanding(members));
  return within(members, contributions, contributors, new Set([id]));
}

function alone(standing: ObjectiveStanding): ContributedStanding {
  return { ...standing, own: standing.rolled.progress, counted: [] };
}

function within(
  members: readonly StandingMember[],
  contributions: readonly Contribution[],
  contributors: Contributors,
  seen: Set<string>,
): ContributedStanding {
  const open = contributions.filter(({ keyResultId }) => keyResultId === null || isOpen(members, keyResultId));
  const counted = open.flatMap((one) => countOnce(one, contributors, seen));
  const filled = members.map((member) => fillIn(member, counted));
  const own = objectiveStanding(filled);
  const direct = counted.filter(({ keyResultId }) => keyResultId === null);
  if (direct.length === 0) return { ...own, own: own.rolled.progress, counted };
  return { ...mixed(own, direct), own: own.rolled.progress, counted };
}

/** A guard keeps to its limit, and what nobody can measure yet says so; any other without a number can take one from elsewhere. */
function isOpen(members: readonly StandingMember[], keyResultId: string): boolean {
  return members.some(
    ({ id, kind, progress: { clamped, state } }) =>
      id === keyResultId && kind !== 'guard' && kind !== 'unknown' && state !== 'unknown' && clamped === undefined,
  );
}

function countOnce(one: Contribution, contributors: Contributors, seen: Set<string>): Counted[] {
  if (one.kept !== undefined) return asKept(one, one.kept, seen);
  const contributor = contributors.get(one.from);
  if (contributor === undefined || seen.has(one.from) || !(one.share > 0)) return [];
  seen.add(one.from);
  const { members, contributions, name } = contributor;
  const { rolled, expected } = within(members, contributions, contributors, seen);
  const { progress } = rolled;
  if (progress === undefined) return [];
  return [
    {
      ...one,
      share: Math.min(1, one.share),
      name,
      progress,
      expected,
      get trace() {
        return one.moves ? { ...rolled.trace, reason: movesText } : rolled.trace;
      },
    },
  ];
}

function asKept(one: Contribution, { name, progress, expected }: Kept, seen: Set<string>): Counted[] {
  if (progress === undefined || seen.has(one.from)) return [];
  seen.add(one.from);
  const traceOf = (result: number): Trace => ({ formula: keptText, inputs: [], result, unit: 'share' });
  const line = expected === undefined ? undefined : { expected, isEarly: false, trace: traceOf(expected) };
  return [{ ...one, share: Math.min(1, one.share), name, progress, expected: line, trace: traceOf(progress) }];
}

/** A key result without a number of its own takes the mean of what contributes to it. */
function fillIn(member: StandingMember, counted: readonly Counted[]): StandingMember {
  const parts = counted.filter(({ keyResultId }) => keyResultId === member.id);
  const mean = weightedMean(parts.map(({ progress, share }) => ({ value: progress, weight: share })))?.mean;
  if (mean === undefined) return member;
  const trace = (): Trace => ({
    formula: {
      en: 'sum of share × progress of what contributes ÷ sum of shares',
      zh: '（计入份额 × 进度）之和 ÷ 份额之和',
    },
    inputs: inputsOf(parts),
    steps: stepsOf(parts),
    reason: filledText,
    result: mean,
    unit: 'share',
  });
  return {
    ...member,
    progress: {
      value: undefined,
      at: undefined,
      raw: mean,
      clamped: mean,
      state: 'measured',
      get trace() {
        return trace();
      },
    },
    expected: expectedOf(parts.map(({ expected, share, name }) => ({ expected, weight: share, name }))),
  };
}

function mixed(own: ObjectiveStanding, parts: readonly Counted[]): ObjectiveStanding {
  const { rolled, brokenGuards } = own;
  const rest = Math.max(0, 1 - parts.reduce((sum, { share }) => sum + share, 0));
  const all = [
    ...(rolled.mean === undefined ? [] : [{ value: rolled.mean, weight: rest }]),
    ...parts.map(({ progress, share }) => ({ value: progress, weight: share })),
  ];
  const mean = weightedMean(all)?.mean;
  const isCapped = mean !== undefined && brokenGuards.length > 0 && mean > brokenGuardCap;
  const progress = isCapped ? brokenGuardCap : mean;
  const expected = expectedOf([
    { expected: own.expected, weight: rest, name: ownName.en },
    ...parts.map((part) => ({ expected: part.expected, weight: part.share, name: part.name })),
  ]);
  const trace = (): Trace => ({
    formula: {
      en: '(1 − sum of shares) × own key results + sum of share × progress of what contributes',
      zh: '（1 − 份额之和）× 自己的关键结果 + （计入份额 × 进度）之和',
    },
    inputs: [
      ...(rolled.mean === undefined ? [] : [{ name: ownName, value: rolled.mean, unit: 'share', why: rolled.trace }]),
      ...inputsOf(parts),
    ],
    steps: [...(rolled.mean === undefined ? [] : [{ what: ownShare, value: rest, unit: 'share' }]), ...stepsOf(parts)],
    reason: isCapped ? cappedText : undefined,
    result: progress ?? null,
    unit: 'share',
  });
  const withParts = {
    ...rolled,
    progress,
    mean,
    cappedBy: isCapped ? brokenGuards : [],
    get trace() {
      return trace();
    },
  };
  return { rolled: withParts, expected, status: measuredStatus(withParts, expected, brokenGuards), brokenGuards };
}

function inputsOf(parts: readonly Counted[]): Trace['inputs'] {
  return parts.map((part) => ({
    name: { en: part.name, zh: part.name },
    value: part.progress,
    unit: 'share',
    why: part.trace,
  }));
}

function stepsOf(parts: readonly Counted[]): NonNullable<Trace['steps']> {
  return parts.map(({ name, share }) => ({ what: fill(shareText, { name }), value: share, unit: 'share' }));
}

type Line = { expected: Expected | undefined; weight: number; name: string };

function expectedOf(lines: readonly Line[]): Expected | undefined {
  const known = lines.flatMap(({ expected, ...line }) => (expected === undefined ? [] : [{ ...line, expected }]));
  const mean = weightedMean(known.map(({ expected, weight }) => ({ value: expected.expected, weight })))?.mean;
  if (mean === undefined) return undefined;
  return {
    expected: mean,
    isEarly: known.every(({ expected, weight }) => weight === 0 || expected.isEarly),
    get trace(): Trace {
      return {
        formula: { en: 'sum of share × expected ÷ sum of shares', zh: '（份额 × 今日预期）之和 ÷ 份额之和' },
        inputs: known.map(({ name, expected }) => ({
          name: { en: name, zh: name },
          value: expected.expected,
          unit: 'share',
          why: expected.trace,
        })),
        steps: known.map(({ name, weight }) => ({ what: fill(shareText, { name }), value: weight, unit: 'share' })),
        result: mean,
        unit: 'share',
      };
    },
  };
}

const ownName = { en: 'Own key results', zh: '自己的关键结果' };
const ownShare = { en: 'Share of the own key results', zh: '自己的关键结果所占份额' };
const shareText = { en: 'Share of “{name}”', zh: '“{name}”的份额' };
const keptText = { en: 'as it was when the cycle was closed', zh: '周期关闭时的数值' };
const movesText = {
  en: 'The cycle was closed before this number was kept with it: it is as it is today. Reopen the cycle and close it again to keep it.',
  zh: '周期关闭时还不会保存这个数，这里显示的是今天的数值。重新打开周期再关闭，就会保存下来。',
};
const filledText = {
  en: 'Without a reading of its own: the mean of what contributes to it, weighted by the shares.',
  zh: '自己没有读数：按份额对计入的目标进度加权平均。',
};
const cappedText = {
  en: `Held at ${plain(brokenGuardCap * 100)}%, because a guard is broken.`,
  zh: `护栏失守，进度封顶在 ${plain(brokenGuardCap * 100)}%。`,
};
