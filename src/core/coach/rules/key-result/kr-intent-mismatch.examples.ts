// Examples of the rule kr-intent-mismatch: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '通过安装向导解决中小团队自助部署的难题' };

const objectiveEn = { text: 'Use the setup assistant so that small teams deploy by themselves' };

export const krIntentMismatchExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: '食堂满意度由 70% 到 90%' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: 'Canteen satisfaction from 70% to 90%' }] } },
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: '公众号粉丝涨到 5000', supports: null }] } },
    {
      lang: 'en',
      set: { objective: objectiveEn, keyResults: [{ text: 'Grow newsletter followers to 5,000', supports: null }] },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '没有提工单就自助部署成功的团队从 20% 到 60%', supports: null }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Teams deployed without a ticket: 20% → 60%', supports: null }],
      },
    },
  ],
};
