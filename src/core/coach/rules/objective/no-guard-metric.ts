// Rule: more of something is wanted, and nothing guards what it could cost.
import { matchSpan } from '../../read/match-span.ts';
import type { ObjectiveRule } from '../rule.ts';
import { quantity, ratio } from '../../words/patterns/proxies.ts';

const objectiveZh = { text: '缩短从合并到上线的等待，让产品经理当天看到改动' };
const objectiveEn = { text: 'Shorten the wait for production so that product managers see a change the same day' };
const quickZh = { text: '部署频率由每周 1 次到每周 10 次', kind: 'metric' } as const;
const quickEn = { text: 'Deployment frequency from 1 to 10 a week', kind: 'metric' } as const;

export const noGuardMetric: ObjectiveRule = {
  id: 'no-guard-metric',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” is pushed up, and no guard says what must not get worse.',
    zh: '要把「{words}」做上去，但没有护栏写明什么不能变差。',
  },
  why: {
    en: 'Every number can be met by harming another one. A paired guard shows it early.',
    zh: '任何数字都可能靠损害另一个数字来达成。配一条护栏，能早点看出来。',
  },
  ask: { en: 'How could it be reached while doing harm?', zh: '怎样会让数字达成了，事情却变坏了？' },
  tryThis: {
    en: 'Add one guard with a limit on what would suffer first.',
    zh: '加一条护栏，给最先受损的那个数字设个限。',
  },
  source: 'Grove, High Output Management',
  examples: {
    weak: [
      { lang: 'zh', set: { objective: objectiveZh, keyResults: [quickZh] } },
      { lang: 'en', set: { objective: objectiveEn, keyResults: [quickEn] } },
    ],
    strong: [
      {
        lang: 'zh',
        set: { objective: objectiveZh, keyResults: [quickZh, { text: '护栏：变更失败率不高于 10%', kind: 'guard' }] },
      },
      {
        lang: 'en',
        set: {
          objective: objectiveEn,
          keyResults: [quickEn, { text: 'Guard: change failure rate no higher than 10%', kind: 'guard' }],
        },
      },
    ],
  },
  check({ set: { keyResults } }) {
    // Kinds that nobody has chosen may hide a guard.
    if (keyResults.some(({ kind }) => kind === undefined || kind === 'guard')) return undefined;
    for (const [index, { text, kind }] of keyResults.entries()) {
      const words = kind === 'metric' ? matchSpan(text, quantity) : undefined;
      const others = keyResults.filter((_, other) => other !== index);
      if (words && !others.some((other) => ratio.test(other.text))) return { spans: [words], of: index };
    }
    return undefined;
  },
};
