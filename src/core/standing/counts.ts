// The counts of key results that a cycle's overview shows, and the rule each counts by.
import { type ProblemKind, wordNames } from '../okr/words.ts';
import type { Text } from '../text.ts';
import type { HypothesisState } from './hypothesis-report.ts';
import { type Status, statuses, statusNames } from './status.ts';
import { fill } from './trace.ts';

const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * `late`: at risk, off track or broken. `counted`: all but guards; of these `measured` have a number and `delivery`
 * only say something was delivered. `progress-3`: from 30 % to under 40 %, `progress-10`: reached, guards left out.
 * `confidence-3`: said last.
 */
export const counts = [
  'key-results',
  ...statuses,
  'late',
  'stale',
  'counted',
  'measured',
  'delivery',
  ...tenths.map((at) => `progress-${at}` as const),
  'no-progress',
  ...tenths.map((at) => `confidence-${at}` as const),
  'no-confidence',
] as const;
export type Count = (typeof counts)[number];

/** What is counted, as a formula in words. */
export function countRule(count: Count): Text {
  if ((statuses as readonly string[]).includes(count))
    return fill(rules.status, { status: statusNames[count as Status] });
  const [, kind, step] = /^(progress|confidence)-(\d+)$/.exec(count) ?? [];
  if (kind === 'confidence') return fill(rules.confidence, { confidence: Number(step) });
  if (kind === 'progress')
    return step === '10' ? rules.reached : fill(rules.tenth, { from: Number(step) * 10, to: Number(step) * 10 + 10 });
  return rules[count as keyof typeof rules];
}

export const objectivesRule: Text = { en: 'published objectives', zh: '已发布的目标个数' };

/** Check-ins and tasks that tell a problem of a kind; without a kind: of none. */
export function problemRule(kind: ProblemKind | undefined): Text {
  if (kind === undefined)
    return {
      en: 'check-ins and tasks that name a problem without its kind',
      zh: '写了问题但没有分类的进展更新和任务数',
    };
  return fill(
    {
      en: 'check-ins and tasks that name a problem of the kind “{kind}”',
      zh: '写了「{kind}」类问题的进展更新和任务数',
    },
    { kind: wordNames.problemKind[kind] },
  );
}

/** Tasks under published objectives, of all hypotheses or of those in a state. */
export function hypothesisRule(state: HypothesisState | undefined): Text {
  return hypothesisRules[state ?? 'all'];
}

const hypothesisRules: Record<HypothesisState | 'all', Text> = {
  all: { en: 'tasks under published objectives', zh: '已发布目标下的任务个数' },
  held: { en: 'tasks whose hypothesis held', zh: '假设成立的任务个数' },
  'did-not': { en: 'tasks whose hypothesis did not hold', zh: '假设不成立的任务个数' },
  unclear: { en: 'tasks whose hypothesis is still unclear', zh: '假设还说不清的任务个数' },
  'not-judged': {
    en: 'tasks that are over, and nobody has said what came of their hypothesis',
    zh: '已结束但还没人说假设结果的任务个数',
  },
  running: { en: 'tasks that are not over and not judged yet', zh: '还没结束、也还没判断的任务个数' },
};

const rules = {
  'key-results': { en: 'key results of published objectives', zh: '已发布目标的关键结果个数' },
  status: { en: 'key results whose status is “{status}” today', zh: '今天状态为「{status}」的关键结果个数' },
  late: {
    en: 'key results that are at risk or off track today, and broken guards',
    zh: '今天有风险或落后的关键结果，加上失守的护栏',
  },
  stale: {
    en: 'key results of a cycle that is not closed, last heard of at least two cadences ago',
    zh: '周期未结束、距上次更新已满两个更新间隔的关键结果个数',
  },
  counted: { en: 'key results that are no guards', zh: '除护栏以外的关键结果个数' },
  measured: { en: 'key results with a number, guards left out', zh: '有数值的关键结果个数，不含护栏' },
  delivery: {
    en: 'milestones, and key results that are merely done or not; guards left out',
    zh: '里程碑以及只看「做没做」的关键结果个数，不含护栏',
  },
  tenth: {
    en: 'key results with a progress from {from}% to under {to}%, guards left out',
    zh: '进度在 {from}% 至不到 {to}% 之间的关键结果个数，不含护栏',
  },
  reached: { en: 'key results with a progress of 100%, guards left out', zh: '进度达到 100% 的关键结果个数，不含护栏' },
  'no-progress': { en: 'key results without a number, guards left out', zh: '还没有数值的关键结果个数，不含护栏' },
  confidence: {
    en: 'key results whose last confidence is {confidence}',
    zh: '最近一次信心为 {confidence} 的关键结果个数',
  },
  'no-confidence': {
    en: 'key results for which nobody has given a confidence',
    zh: '还没有人填信心的关键结果个数',
  },
} satisfies Record<string, Text>;
