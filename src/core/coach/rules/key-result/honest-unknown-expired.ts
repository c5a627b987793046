// Rule: “not measurable yet” without a day by which it will be known, or past that day.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';

export const honestUnknownExpired: KeyResultRule = {
  id: 'honest-unknown-expired',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'This is marked “not measurable yet”, and the day to know it {stateEn}.',
    zh: '这条标为「尚不可知」，弄清楚的日期{stateZh}。',
  },
  why: {
    en: 'Saying “we do not know yet” is honest, as long as somebody is finding out. Without a day it becomes a way not to look.',
    zh: '承认「还不知道」是诚实的，前提是有人在弄清楚。没有日期，就成了不去看的理由。',
  },
  ask: { en: 'By when, and by what, will you know?', zh: '什么时候、凭什么会知道？' },
  tryThis: {
    en: 'Set the day, name what will tell you (interviews, a first measurement), and then turn it into a metric or drop it.',
    zh: '定下日期，写明靠什么弄清（访谈、第一次测量），之后改成指标，或者去掉。',
  },
  source: 'A81',
  check({ draft }, { context: { today } }) {
    if (draft.kind !== 'unknown') return undefined;
    if (isKnownMissing(draft.knowBy)) return { values: { stateEn: 'is not set', stateZh: '还没定' } };
    const { knowBy } = draft;
    if (!knowBy || today === undefined || knowBy >= today) return undefined;
    return { values: { stateEn: `was ${knowBy}`, stateZh: `已过（${knowBy}）` } };
  },
};
