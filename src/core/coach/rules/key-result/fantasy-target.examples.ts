// Examples of the rule fantasy-target: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '用新的训练计划让初学者坚持下来' };

const objectiveEn = { text: 'Use the new training plan so that beginners stay with it' };

const untouched = { chance: 0.005, likeliest: 11, low: 7, high: 18, readings: 9 };

export const fantasyTargetExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: '初学者次月留存由 10% 到 90%', target: 90, untouched }] },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Month-2 retention of beginners: 10% → 90%', target: 90, untouched }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '初学者次月留存由 10% 到 16%', target: 16, untouched: { ...untouched, chance: 0.2 } }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Month-2 retention of beginners: 10% → 30%', target: 30, untouched, commitment: 'aspirational' },
        ],
      },
    },
  ],
};
