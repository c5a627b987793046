// Examples of the rule not-published: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const textZh = '让下单和退款的缺陷在合并之前就被拦下';

const textEn = 'Catch checkout and refund defects before merge';

const keyResultsZh = [{ text: '下单与退款模块的分支覆盖率由 48% 到 72%' }];

const keyResultsEn = [{ text: 'Branch coverage of checkout and refunds: 48% → 72%' }];

export const notPublishedExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: { text: textZh, type: 'quality', visibility: 'team' }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      set: { objective: { text: textEn, type: 'quality', visibility: 'team' }, keyResults: keyResultsEn },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: { objective: { text: textZh, type: 'quality', visibility: 'everyone' }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      set: { objective: { text: textEn, type: 'quality', visibility: 'everyone' }, keyResults: keyResultsEn },
    },
  ],
};
