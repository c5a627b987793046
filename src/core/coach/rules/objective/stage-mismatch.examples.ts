// Examples of the rule stage-mismatch: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { stage: 'early-users' } as const;

const keyResultsZh = [{ text: '首批 10 家试点店铺中 6 家第 4 周仍每周使用' }];

const keyResultsEn = [{ text: '6 of the first 10 pilot shops still use it weekly in week 4' }];

export const stageMismatchExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      context,
      set: { objective: { text: '首季获得 10 万客户，让更多店主用上我们' }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      context,
      set: { objective: { text: 'Win 100k customers so that shop owners know us' }, keyResults: keyResultsEn },
    },
  ],
  strong: [
    {
      lang: 'zh',
      context,
      set: { objective: { text: '让首批 10 位店主离不开每日备货提醒' }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      context: { stage: 'scaling' },
      set: { objective: { text: 'Win 100k customers so that shop owners know us' }, keyResults: keyResultsEn },
    },
  ],
};
