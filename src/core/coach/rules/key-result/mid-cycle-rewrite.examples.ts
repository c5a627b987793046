// Examples of the rule mid-cycle-rewrite: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { cycle: { start: '2026-10-01', end: '2026-12-31' } };

const objectiveZh = { text: '靠自动化回归，让测试同学把时间留给新功能' };

const objectiveEn = { text: 'Automate regression so that testers have time for new features' };

const keyResultZh = { text: '已自动化的回归用例占比由 25% 到 60%', baseline: 25, target: 60 };

const keyResultEn = { text: 'Automation share of the regression suite: 25% → 60%', baseline: 25, target: 60 };

const change = { on: '2026-12-15', from: 80, to: 60 };

export const midCycleRewriteExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context,
      set: { objective: objectiveZh, keyResults: [{ ...keyResultZh, targetChanges: [change] }] },
    },
    {
      lang: 'en',
      context,
      set: { objective: objectiveEn, keyResults: [{ ...keyResultEn, targetChanges: [change] }] },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context,
      set: {
        objective: objectiveZh,
        keyResults: [
          { ...keyResultZh, targetChanges: [{ ...change, note: '两名测试转去支援结算，已与管理层重新约定' }] },
        ],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        objective: objectiveEn,
        keyResults: [{ ...keyResultEn, targetChanges: [{ ...change, on: '2026-10-20' }] }],
      },
    },
  ],
};
