// Examples of the rule dora-ranking: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '缩短从合并到上线的等待，让产品经理当天看到改动' };

const objectiveEn = { text: 'Shorten the wait for production so that product managers see a change the same day' };

export const doraRankingExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: '前置时间达到 Elite 级（小于 1 天，现为 6 天）' }] },
    },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: 'Reach DORA elite for lead time: 6 days → 1 day' }] },
    },
  ],
  strong: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: '本团队前置时间中位数由 6 天到 2 天' }] } },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: 'Our median lead time from 6 days to 2 days' }] },
    },
  ],
};
