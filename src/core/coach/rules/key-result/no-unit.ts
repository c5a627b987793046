// Rule: a number whose unit the reader has to guess.
import { bareNumber } from '../../facts/bare-number.ts';
import type { KeyResultRule } from '../rule.ts';

export const noUnit: KeyResultRule = {
  id: 'no-unit',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” has no unit.', zh: '「{words}」没有单位。' },
  why: {
    en: 'Milliseconds and seconds, percent and points are a thousandfold or a quarrel apart.',
    zh: '毫秒和秒差一千倍，百分比和百分点能吵一架。',
  },
  ask: { en: 'In which unit?', zh: '单位是什么？' },
  tryThis: { en: 'Write the unit once behind the target.', zh: '在目标值后面写上单位。' },
  source: 'engineering practice',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }) {
    if (draft.unit?.trim() || draft.kind === 'milestone' || shape.form !== 'measured') return undefined;
    const bare = bareNumber(statement, shape.measures);
    return bare === undefined ? undefined : { spans: [bare.span] };
  },
};
