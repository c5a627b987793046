// Examples of the rule placeholder: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const placeholderExamples: Examples = {
  weak: [
    { lang: 'zh', text: '流失预警命中率达到 XX%' },
    { lang: 'zh', text: '客户接受首次报价的占比：待定' },
    { lang: 'en', text: 'Seating changes done by organisers themselves: TBD' },
    { lang: 'en', text: 'Median time to fix a price from N hours to 10 minutes' },
  ],
  strong: [
    { lang: 'zh', text: '收银台提示“还有 N 个订单没出餐”之后，五分钟内出餐的占比由 60% 到 90%' },
    { lang: 'zh', text: '评审结论停在“待定”超过两天的改动由每周 40 个到 10 个' },
    {
      lang: 'en',
      text: 'TBD (trunk-based development): repositories whose branches live under two days, from 6 to 20',
    },
  ],
};
