// Examples of the rule coverage-overreach: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const coverageOverreachExamples: Examples = {
  weak: [
    { lang: 'zh', text: '会员模块单测行覆盖率从 62% 提升到 98%' },
    { lang: 'en', text: 'Line coverage of the checkout package from 74% to 100%' },
  ],
  strong: [
    { lang: 'zh', text: '变更行覆盖率由 68% 到 95%' },
    { lang: 'en', text: 'Branch coverage of payments: 55% → 80%' },
  ],
};
