// Examples of the rule only-a-name: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const onlyANameExamples: Examples = {
  weak: [
    { lang: 'zh', text: '后端基础设施' },
    { lang: 'zh', text: '建议采纳率' },
    { lang: 'en', text: 'Backend infrastructure' },
    { lang: 'en', text: 'Suggestion acceptance rate' },
  ],
  strong: [
    { lang: 'zh', text: '建议采纳率由 20% 到 45%' },
    { lang: 'en', text: 'Suggestion acceptance rate: 20% → 45%' },
    { lang: 'en', text: 'Zero spoiled loaves in the morning delivery' },
  ],
};
