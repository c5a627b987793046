// Examples of the rule no-source: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '靠同事互邀，让工具在一个部门里自己传开' };

const objectiveEn = { text: 'Let colleagues invite each other so that the tool spreads inside a department' };

const textZh = '注册 14 天内邀请到三位同事的账号占比由 9% 到 20%';

const textEn = 'Accounts that bring in three colleagues within 14 days: 9% → 20%';

const numbers = { baseline: 9, target: 20, unit: '%' };

export const noSourceExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: textZh, ...numbers, source: null }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: textEn, ...numbers, source: null }] } },
  ],
  strong: [
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: textZh, ...numbers, source: '邀请事件的 SQL' }] },
    },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: textEn, ...numbers, source: 'SQL over invitations' }] },
    },
  ],
};
