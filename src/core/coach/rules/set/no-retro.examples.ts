// Examples of the rule no-retro: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const closed = { start: '2026-07-01', end: '2026-09-30', state: 'closed' } as const;

const setZh = {
  objective: { text: '靠同事互邀，让工具在一个部门里自己传开' },
  keyResults: [{ text: '注册 14 天内邀请到三位同事的账号占比由 9% 到 20%' }],
};

const setEn = {
  objective: { text: 'Let colleagues invite each other so that the tool spreads inside a department' },
  keyResults: [{ text: 'Accounts that bring in three colleagues within 14 days: 9% → 20%' }],
};

export const noRetroExamples: Examples = {
  weak: [
    { lang: 'zh', set: setZh, context: { cycle: { ...closed, retrospective: null } } },
    { lang: 'en', set: setEn, context: { cycle: { ...closed, retrospective: null } } },
  ],
  strong: [
    {
      lang: 'zh',
      set: setZh,
      context: { cycle: { ...closed, retrospective: '邀请多来自管理员；下次先给管理员发起入口' } },
    },
    {
      lang: 'en',
      set: setEn,
      context: { cycle: { ...closed, retrospective: 'Admins invite most; start with them next time' } },
    },
  ],
};
