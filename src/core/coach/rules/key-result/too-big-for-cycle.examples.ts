// Examples of the rule too-big-for-cycle: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { cycle: { start: '2026-10-01', end: '2026-12-31' } };

export const tooBigForCycleExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context,
      set: {
        objective: { text: '用新的训练计划让初学者坚持下来' },
        keyResults: [{ text: '新版发布后次月留存由 18% 到 30%', release: '2026-12-20' }],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        objective: { text: 'Use the new training plan so that beginners stay with it' },
        keyResults: [{ text: 'Day-30 retention after the release: 18% → 30%', release: '2026-12-21' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context,
      set: {
        objective: { text: '用新的训练计划让初学者坚持下来' },
        keyResults: [{ text: '发布后次日留存由 38% 到 46%', release: '2026-11-20' }],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        objective: { text: 'Use the new training plan so that beginners stay with it' },
        keyResults: [{ text: 'Day-7 retention after the release: 31% → 40%', release: '2026-11-20' }],
      },
    },
  ],
};
