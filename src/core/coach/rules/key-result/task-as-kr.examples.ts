// Examples of the rule task-as-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const taskAsKrExamples: Examples = {
  weak: [
    { lang: 'zh', text: '更新接口文档' },
    { lang: 'zh', text: '9 月底前完成告警平台一期开发' },
    { lang: 'en', text: 'Update the API docs' },
    { lang: 'en', text: 'Set up the schema registry' },
  ],
  strong: [
    {
      lang: 'en',
      set: {
        objective: { text: 'Neighbours think of us first' },
        keyResults: [{ text: 'Email list subscribers', baseline: 0, target: 500 }],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: { text: '让邻居先想到我们' },
        keyResults: [{ text: '接入外卖站点数量', baseline: 2, target: 9 }],
      },
    },
    { lang: 'en', text: 'Opening of the stalls is automated' },
    { lang: 'en', text: 'Onboard at least 3 external bakers' },
    { lang: 'en', text: 'Median cost per loaf, published' },
    { lang: 'zh', text: '照着文档一次接通接口的渠道占比由 50% 到 85%' },
    {
      lang: 'en',
      set: {
        objective: { text: 'Use the partner guide so that shops get answers on the first call' },
        keyResults: [{ text: 'Calls answered completely on the first try', baseline: 40, target: 70, unit: '%' }],
      },
    },
    { lang: 'en', text: 'Integrators that connect from the docs alone: 50% → 85%' },
    { lang: 'en', text: 'Pilot-to-paid conversion' },
    { lang: 'en', text: 'Perceived freshness score (guest survey)' },
  ],
};
