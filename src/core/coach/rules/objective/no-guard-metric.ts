// Rule: more of something is wanted, and nothing guards what it could cost.
import { matchSpan } from '../../read/match-span.ts';
import type { ObjectiveRule } from '../rule.ts';
import { quantity, ratio } from '../../words/patterns/proxies.ts';

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
