// Examples of the rule depends-on-others: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const dependsOnOthersExamples: Examples = {
  weak: [
    { lang: 'zh', text: '市场部完成三个新区域的投放' },
    { lang: 'en', text: 'The weather vendor adds 40 stations to its feed' },
  ],
  strong: [
    { lang: 'zh', text: '数据库组已确认排期：慢查询由每天 380 条到 40 条（DBA 平台）' },
    { lang: 'zh', text: '所有财务类工单在 3 天内关闭，占比由 60% 到 90%' },
    { lang: 'en', text: 'All legal matters close in 5 days' },
    { lang: 'en', text: 'New design templates reach 40 shops' },
    { lang: 'en', text: 'Partner-based sales bring 5 leads a week' },
    { lang: 'en', text: 'The atlas team draws three new maps' },
    { lang: 'en', text: 'With the change the card team has already agreed to, first-attempt declines from 9% to 6%' },
  ],
};
