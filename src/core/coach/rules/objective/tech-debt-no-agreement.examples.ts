// Examples of the rule tech-debt-no-agreement: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = [{ text: '从提出改价到线上生效的时长中位数由 6 天到 1 天' }];

const keyResultsEn = [{ text: 'Median time from a price request to production from 6 days to 1 day' }];

const textZh = '理清计费规则，让产品同事改价当天就能生效';

const textEn = 'Untangle the billing rules so that product managers change a price the same day';

const agreed = (who: string) => ({ who, role: 'management', agreed: '2026-10-02' }) as const;

export const techDebtNoAgreementExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: { objective: { text: textZh, type: 'debt', impact: null, agreements: [] }, keyResults: keyResultsZh },
    },
    {
      lang: 'en',
      set: {
        objective: { text: textEn, type: 'debt', impact: null, agreements: [agreed('Mei')] },
        keyResults: keyResultsEn,
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: {
          text: textZh,
          type: 'debt',
          impact: '停新计费需求三周，可按客户切回旧规则',
          agreements: [agreed('梅青')],
        },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: {
          text: textEn,
          type: 'debt',
          impact: 'No new billing requests for three weeks; old rules stay switchable',
          agreements: [agreed('Mei')],
        },
        keyResults: keyResultsEn,
      },
    },
  ],
};
