// Examples of the rule velocity-as-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const velocityAsKrExamples: Examples = {
  weak: [
    { lang: 'zh', text: '每迭代完成的故事点从 40 点提高到 60 点' },
    { lang: 'en', text: 'Team velocity from 38 to 55 story points' },
    { lang: 'en', text: 'Each squad completes more than 80% of the work it committed to, up from 65%' },
    { lang: 'zh', text: '需求按期交付率由 70% 到 90%' },
  ],
  strong: [
    { lang: 'zh', text: '从开始到上线的周期中位数由 12 天到 8 天' },
    { lang: 'en', text: 'Payments wrongly stopped by the velocity check: 3.1% → 1.2%' },
  ],
};
