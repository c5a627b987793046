// Examples of the rule ambiguous-metric: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const ambiguousMetricExamples: Examples = {
  weak: [
    { lang: 'zh', text: '留存率由 31% 到 40%' },
    { lang: 'zh', text: '转化率从 3% 提升到 5%' },
    { lang: 'en', text: 'Retention from 31% to 40%' },
    { lang: 'en', text: 'Test coverage from 40% to 65%' },
  ],
  strong: [
    { lang: 'zh', text: '注册用户第 7 日留存由 24% 到 32%' },
    { lang: 'zh', text: '商品详情页到下单的转化率从 2.1% 到 3.0%' },
    { lang: 'en', text: 'Day-7 retention of sign-ups: 24% → 32%' },
    { lang: 'en', text: 'Log retention from 14 days to 30 days' },
  ],
};
