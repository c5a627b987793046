// Rule: a number of which nobody has said where it comes from.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';
import { hasSource } from '../../facts/ops-metric.ts';

export const noSource: KeyResultRule = {
  id: 'no-source',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'It is not said where this number comes from.',
    zh: '没有写明这个数字从哪里来。',
  },
  why: {
    en: 'If two people look it up and get two numbers, the review is about the number and no longer about the work.',
    zh: '两个人去查，查出两个数，复盘就只会争数字，不再谈做的事。',
  },
  ask: { en: 'Would anyone who looks it up get the same number?', zh: '换谁来查，得到的数都一样吗？' },
  tryThis: {
    en: 'Bind it to a source, or name the query, report or log. Values entered by hand are fine when that is said.',
    zh: '绑定一个数据源，或写明查询、报告、记录。手工填写也可以，写明就好。',
  },
  source: 'A41',
  yieldsTo: ['ops-kr-no-source', 'placeholder'],
  frame: {
    en: ({ text }) => `${text} (source: ?)`,
    zh: ({ text }) => `${text}（来源：?）`,
  },
  check({ draft, statement }) {
    // An indicator's readings have a source of their own.
    if (!isKnownMissing(draft.source) || draft.indicator?.trim()) return undefined;
    if (draft.kind === 'milestone' || draft.kind === 'unknown') return undefined;
    if (hasSource(statement)) return undefined;
    const counts = statement.numbers.some(({ role }) => role === 'baseline' || role === 'target' || role === 'change');
    return counts || typeof draft.target === 'number' ? {} : undefined;
  },
};
