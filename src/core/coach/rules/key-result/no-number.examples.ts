// Examples of the rule no-number: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const noNumberExamples: Examples = {
  weak: [
    { lang: 'zh', text: '店长对排班结果满意' },
    { lang: 'zh', text: '环境开通又快又顺手' },
    { lang: 'en', text: 'Reviewers find mobile comments as clear as desktop ones' },
    { lang: 'en', text: 'Reduce the load on the night shift' },
  ],
  strong: [
    { lang: 'en', text: 'Stretch - aim high and try what your mind thinks it cannot' },
    { lang: 'zh', text: '直接采用排班结果的店长占比由 20% 到 60%' },
    { lang: 'en', text: 'Reviews finished on a phone: 4% → 20%' },
  ],
};
