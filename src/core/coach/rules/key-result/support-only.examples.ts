// Examples of the rule support-only: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const supportOnlyExamples: Examples = {
  weak: [
    { lang: 'zh', text: '支持市场部双十一活动' },
    { lang: 'en', text: 'Support the regional teams' },
  ],
  strong: [
    { lang: 'zh', text: '不找研发就能发布的活动占比由 10% 到 70%' },
    { lang: 'en', text: 'Campaigns launched without engineers: 10% → 70%' },
  ],
};
