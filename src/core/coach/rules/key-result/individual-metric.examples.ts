// Examples of the rule individual-metric: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const individualMetricExamples: Examples = {
  weak: [
    { lang: 'zh', text: '人均每周合入的合并请求由 3 个到 6 个' },
    { lang: 'en', text: 'Lines of code per developer per week from 300 to 500' },
  ],
  strong: [
    { lang: 'zh', text: '合并请求首次评审等待中位数由 20 小时到 6 小时' },
    { lang: 'en', text: 'Pages per on-call engineer per week from 9 to 3' },
  ],
};
