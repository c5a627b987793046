// The status of a key result in one word, with the reason: where it is against its line, and what the owner believes.
import type { Text } from '../text.ts';
import type { Progress } from './progress.ts';
import { fill, percent, plain, type Trace } from './trace.ts';

export const statuses = ['too-early', 'on-track', 'at-risk', 'off-track', 'unknown', 'met', 'held', 'broken'] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Record<Status, Text> = {
  'too-early': { en: 'Too early to say', zh: '还太早' },
  'on-track': { en: 'On track', zh: '按预期' },
  'at-risk': { en: 'At risk', zh: '有风险' },
  'off-track': { en: 'Off track', zh: '落后' },
  unknown: { en: 'Unknown', zh: '未知' },
  met: { en: 'Met', zh: '已达成' },
  held: { en: 'Held', zh: '守住' },
  broken: { en: 'Broken', zh: '失守' },
};

/** How far behind the line (in share of the way) still counts as on track, and as at risk. */
export const behind = { onTrack: 0.1, atRisk: 0.3 } as const;
/** An owner who believes this or less (of 10) is heard: on track, or too early to say, becomes at risk. Belief never lifts a status. */
export const lowConfidence = 3;

/**
 * `expected`: 0–1 from the expected line, with its trace when the caller has it; while it is early, nobody is ahead of
 * it or behind, unless its owner does not believe in it. `confidence`: 0–10, when somebody said
 * one. Guards are `held`, `broken` or `unknown`; everything else is judged against the line. No forecast moves it: it is
 * one and the same on every page, and the chance to reach the target stands beside it.
 */
export function statusOf(
  progress: Progress,
  expected: Line | undefined,
  confidence?: number | null | undefined,
): { status: Status; trace: Trace } {
  const { status, reason } = verdictOf(progress, expected, confidence ?? undefined);
  return {
    status,
    get trace(): Trace {
      return {
        formula: formulaText,
        inputs: [
          {
            name: { en: 'Progress', zh: '进度' },
            value: progress.raw ?? null,
            unit: 'share',
            at: progress.at,
            why: progress.trace,
          },
          {
            name: { en: 'Expected by today', zh: '今日预期' },
            value: expected?.expected ?? null,
            unit: 'share',
            why: expected?.trace,
          },
          { name: { en: 'Confidence, of 10', zh: '信心（满分 10）' }, value: confidence ?? null },
        ],
        reason: reason(),
        result: statusNames[status],
      };
    },
  };
}

type Line = { expected: number; isEarly?: boolean | undefined; trace?: Trace | undefined };

/** The reason is written when it is asked for. */
type Verdict = { status: Status; reason: () => Text };

function verdictOf(progress: Progress, line: Line | undefined, confidence: number | undefined): Verdict {
  if (progress.state === 'broken') return { status: 'broken', reason: () => progress.trace.reason ?? reasons.broken };
  if (progress.state === 'ok') return { status: 'held', reason: () => progress.trace.reason ?? reasons.held };
  if (progress.raw === undefined) return { status: 'unknown', reason: () => progress.trace.reason ?? reasons.noNumber };
  if (progress.raw >= 1) return { status: 'met', reason: () => reasons.met };
  if (line === undefined) return { status: 'unknown', reason: () => reasons.noLine };
  return believe(byLine(progress.raw, line), confidence);
}

function byLine(raw: number, { expected, isEarly }: Line): Verdict {
  if (isEarly) return { status: 'too-early', reason: () => reasons.early };
  const gap = expected - raw;
  // A hair of tolerance: 0.4 − 0.3 is more than 0.1 in doubles.
  const status = gap <= behind.onTrack + 1e-9 ? 'on-track' : gap <= behind.atRisk + 1e-9 ? 'at-risk' : 'off-track';
  const place = gap <= 0 ? reasons.ahead : reasons.behind;
  return { status, reason: () => fill(place, { now: percent(raw), expected: percent(expected) }) };
}

function believe(verdict: Verdict, confidence: number | undefined): Verdict {
  const isCalm = verdict.status === 'on-track' || verdict.status === 'too-early';
  if (confidence === undefined || confidence > lowConfidence || !isCalm) return verdict;
  return {
    status: 'at-risk',
    reason: () => fill(reasons.doubted, { before: verdict.reason(), confidence: plain(confidence) }),
  };
}

const formulaText: Text = {
  en: 'Against the expected line: up to 10 points behind is on track, up to 30 at risk, more is off track; in the first week it is too early to say. A confidence of 3 or less takes on track, and too early, to at risk.',
  zh: '与预期线相比：落后不超过 10 个百分点为按预期，不超过 30 个为有风险，再多为落后；第一周还太早，不作判断。信心不高于 3 时，「按预期」和「还太早」改为「有风险」。',
};

const reasons = {
  met: { en: 'The target is reached.', zh: '目标值已达到。' },
  held: { en: 'The guard holds.', zh: '护栏守住了。' },
  broken: { en: 'The guard is broken.', zh: '护栏失守。' },
  noNumber: { en: 'There is no number yet.', zh: '还没有数值。' },
  noLine: { en: 'There is no expected line.', zh: '没有预期线。' },
  early: {
    en: 'It has just begun: in the first week (in a short cycle, the first quarter of its days) the line says nothing yet.',
    zh: '刚刚开始：第一周（周期较短时为前四分之一的天数）还不按预期线判断。',
  },
  ahead: { en: 'At {now}, with {expected} expected by today.', zh: '进度 {now}，今日预期 {expected}。' },
  behind: { en: 'At {now}, behind the {expected} expected by today.', zh: '进度 {now}，落后于今日预期的 {expected}。' },
  doubted: {
    en: '{before} But the last confidence is {confidence} of 10.',
    zh: '{before}但最近一次信心只有 {confidence}（满分 10）。',
  },
} satisfies Record<string, Text>;
