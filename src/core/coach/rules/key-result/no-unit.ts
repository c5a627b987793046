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
  examples: {
    weak: [
      { lang: 'zh', text: '报表生成耗时从 180 降到 60' },
      { lang: 'en', text: 'Return shipping time from 9 to 5' },
    ],
    strong: [
      { lang: 'zh', text: '报表生成耗时从 180 秒降到 60 秒' },
      { lang: 'zh', text: 'NPS 从 18 到 30' },
      { lang: 'zh', text: '退货率达到 4～6%' },
      { lang: 'en', text: 'Return shipping time from 9 to 5 days' },
      { lang: 'en', text: 'Countries with the retry flow from 3 to 11' },
    ],
  },
  check({ draft, statement, shape }) {
    if (draft.unit?.trim() || draft.kind === 'milestone' || shape.form !== 'measured') return undefined;
    const bare = bareNumber(statement, shape.measures);
    return bare === undefined ? undefined : { spans: [bare.span] };
  },
};
