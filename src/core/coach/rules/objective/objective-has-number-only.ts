// Rule: the objective is a number.
import type { ObjectiveRule } from '../rule.ts';

export const objectiveHasNumberOnly: ObjectiveRule = {
  id: 'objective-has-number-only',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: { en: 'The objective is a number: “{words}”.', zh: '这个目标就是一个数字：「{words}」。' },
  why: {
    en: 'A number tells when to stop, not what to become. People choose better when they know the change behind it.',
    zh: '数字只告诉人到哪里停，没说要变成什么样。知道数字背后的改变，才好做取舍。',
  },
  ask: { en: 'What change does the number stand for?', zh: '这个数字代表什么改变？' },
  tryThis: {
    en: 'Move the number to a key result, and write here who gets what by which lever.',
    zh: '把数字移到关键结果，这里写靠什么、让谁、得到什么。',
  },
  source: 'Doerr; Cagan',
  yieldsTo: ['placeholder', 'outsourced-project-okr'],
  check(set) {
    if (set.shape.form !== 'number') return undefined;
    return { spans: set.objective.measures.slice(0, 3).map((one) => one.span) };
  },
};
