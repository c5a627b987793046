// Examples of the rule jargon-only: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const jargonOnlyExamples: Examples = {
  weak: [
    { lang: 'zh', text: '打造生态闭环赋能抓手' },
    { lang: 'en', text: 'Leverage synergies holistically' },
  ],
  strong: [
    { lang: 'zh', text: '让店长当天看懂库存差异' },
    { lang: 'en', text: 'Store managers see stock gaps on the same day' },
  ],
};
