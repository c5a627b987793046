// Rule: a result tied to pay or to a rating of people.
import { payTie } from '../../facts/pay-tie.ts';
import type { SetRule } from '../rule.ts';

export const payLinked: SetRule = {
  id: 'pay-linked',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” ties this set to pay or a rating.', zh: '「{words}」把这份 OKR 和薪酬或评级绑在了一起。' },
  why: {
    en: 'As soon as money depends on it, targets shrink, numbers get polished and problems are hidden. Honesty is what the method lives on.',
    zh: '一旦和钱挂钩，目标会变小，数字会变漂亮，问题会被藏起来。这套方法靠的就是说真话。',
  },
  ask: { en: 'Without money in it, would you aim higher?', zh: '如果与钱无关，你会定得更高吗？' },
  tryThis: {
    en: 'Take the reward out of the text and out of the process.',
    zh: '把奖惩从文字里删掉，也从流程里拿掉。',
  },
  source: 'A68; GitLab handbook',
  softer: {
    named: {
      severity: 'info',
      what: { en: '“{words}” speaks of pay or a rating.', zh: '「{words}」提到了薪酬或评级。' },
      ask: { en: 'Does anybody’s pay depend on this result?', zh: '有谁的收入取决于这条结果吗？' },
      tryThis: {
        en: 'If so, take it out. If not, say what it is about.',
        zh: '如果有，就拿掉；如果没有，写清楚这里说的是什么。',
      },
    },
  },
  check(set) {
    const inObjective = payTie(set.objective, set.objective);
    if (inObjective !== undefined) return { of: 'objective', spans: [inObjective.span], as: sureness(inObjective) };
    for (const { index, statement } of set.keyResults) {
      const tie = payTie(statement, set.objective);
      if (tie !== undefined) return { of: index, spans: [tie.span], as: sureness(tie) };
    }
    return undefined;
  },
};

/** Only where a word of pay and a word that ties stand together is it said to be bound. */
function sureness({ bound }: { bound: boolean }): string | undefined {
  return bound ? undefined : 'named';
}
