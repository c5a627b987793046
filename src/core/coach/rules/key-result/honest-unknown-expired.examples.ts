// Examples of the rule honest-unknown-expired: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '让法务同事敢用系统起草合同' };

const objectiveEn = { text: 'Lawyers trust the system enough to draft with it' };

const context = { today: '2026-11-10' };

export const honestUnknownExpiredExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context,
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '信任程度暂时不知道如何衡量', kind: 'unknown', knowBy: null }],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Trust: not measurable yet', kind: 'unknown', knowBy: '2026-10-20' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context,
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '信任程度暂不能衡量；访谈 8 位律师后选定指标', kind: 'unknown', knowBy: '2026-11-20' }],
      },
    },
    {
      lang: 'en',
      context,
      set: {
        objective: objectiveEn,
        keyResults: [
          {
            text: 'Trust: not measurable yet; choose a metric after 8 interviews',
            kind: 'unknown',
            knowBy: '2026-11-20',
          },
        ],
      },
    },
  ],
};
