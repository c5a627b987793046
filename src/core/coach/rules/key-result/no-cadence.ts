// Rule: a key result nobody has agreed when to look at.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';

export const noCadence: KeyResultRule = {
  id: 'no-cadence',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'It is not set how often this key result is looked at.',
    zh: '没有定下多久看一次这条关键结果。',
  },
  why: {
    en: 'A number looked at once a quarter cannot change what is done in between.',
    zh: '一个季度才看一次的数字，改变不了中间做的任何事。',
  },
  ask: { en: 'How often does it move enough to be worth a look?', zh: '多久会有值得一看的变化？' },
  tryThis: {
    en: 'Choose weekly unless the number cannot move that fast, and set the day.',
    zh: '先定每周一次，除非数字动得没那么快，并定下星期几。',
  },
  source: 'Wodtke, Radical Focus',
  check({ draft }) {
    return isKnownMissing(draft.cadence) ? {} : undefined;
  },
};
