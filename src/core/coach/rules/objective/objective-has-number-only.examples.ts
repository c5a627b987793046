// Examples of the rule objective-has-number-only: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const objectiveHasNumberOnlyExamples: Examples = {
  weak: [
    { lang: 'zh', text: 'MAU 突破 50 万' },
    { lang: 'en', text: '$12M revenue and 40,000 subscribers' },
  ],
  strong: [
    { lang: 'en', text: 'Understand the ovens we use – 4' },
    { lang: 'zh', text: '把备课从两小时压到四十分钟，让老师把晚上留给学生' },
    { lang: 'en', text: 'Make mid-size customers want to renew for 2 years' },
  ],
};
