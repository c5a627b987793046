// Rule: a milestone nobody can accept, or work that is only half claimed.
import { has, spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const milestoneNotVerifiable: KeyResultRule = {
  id: 'milestone-not-verifiable',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'Nothing in “{words}” lets another person check that it is done.',
    zh: '看「{words}」，旁人没法判断到底完成了没有。',
  },
  why: {
    en: 'A milestone stands in for an outcome that cannot be read yet. That only works if it is clearly passed or not passed.',
    zh: '里程碑是结果还看不到时的替身，只有「过了」或「没过」都说得清，才替得了。',
  },
  ask: { en: 'Who accepts it, on what evidence?', zh: '谁来验收，凭什么算完成？' },
  tryThis: {
    en: 'Write the steps and the proof: review passed with minutes, dual-write difference below a limit, list ticked off by whom.',
    zh: '写出步骤和凭据：评审通过并有纪要、双写差异低于多少、由谁对照清单签字。',
  },
  source: 'A27',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }) {
    if (draft.kind === 'guard') return undefined;
    if (shape.form === 'half-done') return { spans: shape.word === undefined ? [] : [spanOf(shape.word)] };
    if (draft.kind !== 'milestone' || shape.form === 'unknown' || shape.form === 'activity') return undefined;
    if (draft.steps?.some((step) => step.evidence?.trim()) || has(statement, 'accepted')) return undefined;
    const checked = statement.numbers.some(
      (number) =>
        number.role === 'target' ||
        number.role === 'baseline' ||
        number.role === 'change' ||
        (number.role === 'other' && !number.spelled),
    );
    return checked || has(statement, 'criterion', 'loadTest') ? undefined : {};
  },
};
