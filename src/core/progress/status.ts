// The status of a key result in one word, with the reason: where it is against its line, what the forecast and the owner say.
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
  broken: { en: 'Broken', zh: '被突破' },
};

/** How far behind the line (in share of the way) still counts as on track, and as at risk. */
export const behind = { onTrack: 0.1, atRisk: 0.3 } as const;
/** A chance to reach the target below `low` takes an on-track key result down one step; from `high` up it lifts a late one by one. */
export const chance = { low: 0.2, high: 0.8 } as const;
/** An owner who believes this or less (of 10) is heard: on track becomes at risk. Belief never lifts a status. */
export const lowConfidence = 3;

/**
 * `expected`: 0–1 from the expected line, with its trace when the caller has it. `forecast.chance`: 0–1, when there is
 * a forecast. `confidence`: 0–10, when somebody said one. Guards are `held`, `broken` or `unknown`; everything else is judged against the line first, then
 * moved by at most one step.
 */
export function statusOf(
  progress: Progress,
  expected: { expected: number; trace?: Trace | undefined } | undefined,
  forecast?: { chance: number; trace?: Trace | undefined } | undefined,
  confidence?: number | null | undefined,
): { status: Status; trace: Trace } {
  const { status, reason } = judge(progress, expected?.expected, forecast?.chance, confidence ?? undefined);
  const { raw, at } = progress;
  const trace: Trace = {
    formula: formulaText,
    inputs: [
      { name: { en: 'Progress', zh: '进度' }, value: raw ?? null, unit: 'share', at, why: progress.trace },
      {
        name: { en: 'Expected by today', zh: '今日预期' },
        value: expected?.expected ?? null,
        unit: 'share',
        why: expected?.trace,
      },
      {
        name: { en: 'Chance to reach the target', zh: '达成概率' },
        value: forecast?.chance ?? null,
        unit: 'share',
        why: forecast?.trace,
      },
      { name: { en: 'Confidence, of 10', zh: '信心（满分 10）' }, value: confidence ?? null },
    ],
    reason,
    result: statusNames[status],
  };
  return { status, trace };
}

type Verdict = { status: Status; reason: Text };

function judge(
  progress: Progress,
  expected: number | undefined,
  chanceToHit: number | undefined,
  confidence: number | undefined,
): Verdict {
  if (progress.state === 'broken') return { status: 'broken', reason: progress.trace.reason ?? reasons.broken };
  if (progress.state === 'ok') return { status: 'held', reason: progress.trace.reason ?? reasons.held };
  if (progress.raw === undefined) return { status: 'unknown', reason: progress.trace.reason ?? reasons.noNumber };
  if (progress.raw >= 1) return { status: 'met', reason: reasons.met };
  const start = expected === undefined ? byChance(chanceToHit) : byLine(progress.raw, expected);
  return believe(expected === undefined ? start : moveByChance(start, chanceToHit), confidence);
}

function byLine(raw: number, expected: number): Verdict {
  const gap = expected - raw;
  // A hair of tolerance: 0.4 − 0.3 is more than 0.1 in doubles.
  const status = gap <= behind.onTrack + 1e-9 ? 'on-track' : gap <= behind.atRisk + 1e-9 ? 'at-risk' : 'off-track';
  const place = gap <= 0 ? reasons.ahead : reasons.behind;
  return { status, reason: fill(place, { now: percent(raw), expected: percent(expected) }) };
}

function byChance(chanceToHit: number | undefined): Verdict {
  if (chanceToHit === undefined) return { status: 'unknown', reason: reasons.noLine };
  const status = chanceToHit >= 0.5 ? 'on-track' : chanceToHit >= chance.low ? 'at-risk' : 'off-track';
  return { status, reason: fill(reasons.chance, { chance: percent(chanceToHit) }) };
}

function moveByChance(verdict: Verdict, chanceToHit: number | undefined): Verdict {
  if (chanceToHit === undefined) return verdict;
  if (chanceToHit < chance.low && verdict.status === 'on-track') return moved(verdict, 'at-risk', reasons.lowered);
  if (chanceToHit < chance.high) return verdict;
  if (verdict.status === 'at-risk') return moved(verdict, 'on-track', reasons.lifted);
  return verdict.status === 'off-track' ? moved(verdict, 'at-risk', reasons.lifted) : verdict;

  function moved(from: Verdict, status: Status, because: Text): Verdict {
    return { status, reason: fill(because, { before: from.reason, chance: percent(chanceToHit as number) }) };
  }
}

function believe(verdict: Verdict, confidence: number | undefined): Verdict {
  if (confidence === undefined || confidence > lowConfidence || verdict.status !== 'on-track') return verdict;
  return {
    status: 'at-risk',
    reason: fill(reasons.doubted, { before: verdict.reason, confidence: plain(confidence) }),
  };
}

const formulaText: Text = {
  en: 'Against the expected line: up to 10 points behind is on track, up to 30 at risk, more is off track. A forecast moves it by one step at most; a confidence of 3 or less takes on track to at risk.',
  zh: '与预期线相比：落后不超过 10 个百分点为按预期，不超过 30 个为有风险，再多为落后。预测最多挪动一级；信心不高于 3 时，「按预期」改为「有风险」。',
};

const reasons = {
  met: { en: 'The target is reached.', zh: '目标值已达到。' },
  held: { en: 'The guard holds.', zh: '护栏守住了。' },
  broken: { en: 'The guard is broken.', zh: '护栏被突破。' },
  noNumber: { en: 'There is no number yet.', zh: '还没有数值。' },
  noLine: { en: 'There is neither an expected line nor a forecast.', zh: '既没有预期线，也没有预测。' },
  ahead: { en: 'At {now}, with {expected} expected by today.', zh: '进度 {now}，今日预期 {expected}。' },
  behind: { en: 'At {now}, behind the {expected} expected by today.', zh: '进度 {now}，落后于今日预期的 {expected}。' },
  chance: { en: 'The forecast gives a chance of {chance}.', zh: '预测的达成概率为 {chance}。' },
  lowered: {
    en: '{before} But the forecast gives only {chance}.',
    zh: '{before}但预测的达成概率只有 {chance}。',
  },
  lifted: { en: '{before} But the forecast gives {chance}.', zh: '{before}但预测的达成概率有 {chance}。' },
  doubted: {
    en: '{before} But the last confidence is {confidence} of 10.',
    zh: '{before}但最近一次信心只有 {confidence}（满分 10）。',
  },
} satisfies Record<string, Text>;
