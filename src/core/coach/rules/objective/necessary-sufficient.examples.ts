// Examples of the rule necessary-sufficient: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const setZh = {
  objective: { text: '缩短从合并到上线的等待，让产品经理当天看到改动' },
  keyResults: [
    { text: '从合并到生产的前置时间中位数由 6 天到 1 天' },
    { text: '产品经理在改动上线当天就试用过的占比由 10% 到 60%' },
  ],
};

const setEn = {
  objective: { text: 'Shorten the wait for production so that product managers see a change the same day' },
  keyResults: [
    { text: 'Median lead time from merge to production from 6 days to 1 day' },
    { text: 'Changes that a product manager tries on the day they ship: 10% → 60%' },
  ],
};

export const necessarySufficientExamples: Examples = {
  weak: [
    { lang: 'zh', set: setZh, context: { publishing: true } },
    { lang: 'en', set: setEn, context: { publishing: true } },
    { lang: 'en', set: { ...setEn, keyResults: setEn.keyResults.slice(0, 1) }, context: { publishing: true } },
  ],
  strong: [
    { lang: 'zh', set: setZh, context: { publishing: false } },
    { lang: 'en', set: setEn },
  ],
};
