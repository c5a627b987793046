// Examples of the rule no-unit: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const noUnitExamples: Examples = {
  weak: [
    { lang: 'zh', text: '报表生成耗时从 180 降到 60' },
    { lang: 'en', text: 'Return shipping time from 9 to 5' },
  ],
  strong: [
    { lang: 'zh', text: '报表生成耗时从 180 秒降到 60 秒' },
    { lang: 'zh', text: 'NPS 从 18 到 30' },
    { lang: 'zh', text: '退货率达到 4～6%' },
    { lang: 'en', text: 'Return shipping time from 9 to 5 days' },
    { lang: 'en', text: 'Countries with the retry flow from 3 to 11' },
  ],
};
