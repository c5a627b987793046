// Rule: several results in one line.
import { secondDatedStep, secondOfMany, secondResult } from '../../facts/second-result.ts';
import type { KeyResultRule } from '../rule.ts';

export const compoundKr: KeyResultRule = {
  id: 'compound-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'More than one result stands here; the next begins at “{words}”.',
    zh: '这里不止一个结果，从「{words}」开始是另一个。',
  },
  why: {
    en: 'When one half is reached and the other is not, nobody can say how far you are.',
    zh: '一半达成、一半没达成，就说不清到底到哪了。',
  },
  ask: { en: 'How would you score it if only half is reached?', zh: '只达成一半怎么算？' },
  tryThis: {
    en: 'Split it; keep the one that decides, and make the other a guard or a task.',
    zh: '拆开：留下起决定作用的那条，另一条改为护栏或任务。',
  },
  source: 'Niven & Lamorte, Objectives and Key Results',
  yieldsTo: ['placeholder', 'outsourced-project-okr'],
  check({ draft, statement, shape }) {
    if (draft.kind === 'milestone' || draft.kind === 'guard') return undefined;
    const result = shape.form === 'measured' ? secondResult(statement, shape.measures) : undefined;
    const span = result ?? secondDatedStep(statement) ?? secondOfMany(statement);
    return span === undefined ? undefined : { spans: [span] };
  },
};
