// The status of a key result in one word, with the reason: where it is against its line, and what the owner believes.
import type { Text } from '../text.ts';
import type { Progress } from './progress.ts';
import { fill, percent, plain, type Trace } from './trace.ts';

export const statuses = ['on-track', 'at-risk', 'off-track', 'unknown', 'met', 'held', 'broken'] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Record<Status, Text> = {
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
/** An owner who believes this or less (of 10) is heard: on track becomes at risk. Belief never lifts a status. */
export const lowConfidence = 3;

/**
 * `expected`: 0–1 from the expected line, with its trace when the caller has it. `confidence`: 0–10, when somebody said
 * one. Guards are `held`, `broken` or `unknown`; everything else is judged against the line. No forecast moves it: it is
 * one and the same on every page, and the chance to reach the target stands beside it.
 */
export function statusOf(
  progress: Progress,
  expected: { expected: number; trace?: Trace | undefined } | undefined,
  confidence?: number | null | undefined,
): { status: Status; trace: Trace } {
  const { status, reason } = verdictOf(progress, expected?.expected, confidence ?? undefined);
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

/** The reason is written when it is asked for. */
type Verdict = { status: Status; reason: () => Text };

function verdictOf(progress: Progress, expected: number | undefined, confidence: number | undefined): Verdict {
  if (progress.state === 'broken') return { status: 'broken', reason: () => progress.trace.reason ?? reasons.broken };
  if (progress.state === 'ok') return { status: 'held', reason: () => progress.trace.reason ?? reasons.held };
  if (progress.raw === undefined) return { status: 'unknown', reason: () => progress.trace.reason ?? reasons.noNumber };
  if (progress.raw >= 1) return { status: 'met', reason: () => reasons.met };
  if (expected === undefined) return { status: 'unknown', reason: () => reasons.noLine };
  return believe(byLine(progress.raw, expected), confidence);
}

function byLine(raw: number, expected: number): Verdict {
  const gap = expected - raw;
  // A hair of tolerance: 0.4 − 0.3 is more than 0.1 in doubles.
  const status = gap <= behind.onTrack + 1e-9 ? 'on-track' : gap <= behind.atRisk + 1e-9 ? 'at-risk' : 'off-track';
  const place = gap <= 0 ? reasons.ahead : reasons.behind;
  return { status, reason: () => fill(place, { now: percent(raw), expected: percent(expected) }) };
}

function believe(verdict: Verdict, confidence: number | undefined): Verdict {
  if (confidence === undefined || confidence > lowConfidence || verdict.status !== 'on-track') return verdict;
  return {
    status: 'at-risk',
    reason: () => fill(reasons.doubted, { before: verdict.reason(), confidence: plain(confidence) }),
  };
}

const formulaText: Text = {
  en: 'Against the expected line: up to 10 points behind is on track, up to 30 at risk, more is off track. A confidence of 3 or less takes on track to at risk.',
  zh: '与预期线相比：落后不超过 10 个百分点为按预期，不超过 30 个为有风险，再多为落后。信心不高于 3 时，「按预期」改为「有风险」。',
};

const reasons = {
  met: { en: 'The target is reached.', zh: '目标值已达到。' },
  held: { en: 'The guard holds.', zh: '护栏守住了。' },
  broken: { en: 'The guard is broken.', zh: '护栏失守。' },
  noNumber: { en: 'There is no number yet.', zh: '还没有数值。' },
  noLine: { en: 'There is no expected line.', zh: '没有预期线。' },
  ahead: { en: 'At {now}, with {expected} expected by today.', zh: '进度 {now}，今日预期 {expected}。' },
  behind: { en: 'At {now}, behind the {expected} expected by today.', zh: '进度 {now}，落后于今日预期的 {expected}。' },
  doubted: {
    en: '{before} But the last confidence is {confidence} of 10.',
    zh: '{before}但最近一次信心只有 {confidence}（满分 10）。',
  },
} satisfies Record<string, Text>;
