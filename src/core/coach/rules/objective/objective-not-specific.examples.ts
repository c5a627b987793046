// Examples of the rule objective-not-specific: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const objectiveNotSpecificExamples: Examples = {
  weak: [
    { lang: 'zh', text: 'AI 助手建设' },
    { lang: 'zh', text: '精通烘焙' },
    { lang: 'en', text: 'Deeply understand sourdough' },
    { lang: 'zh', text: '提升用户留存' },
    { lang: 'zh', text: '数据工程智能化' },
    { lang: 'en', text: 'Improve product quality' },
  ],
  strong: [
    { lang: 'zh', text: '通过新手引导模块提升留存' },
    { lang: 'en', text: 'Keep new teams in week 2 by means of an onboarding guide' },
  ],
};
