// Examples of the rule pmf-no-consent: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = [{ text: '该细分从试用到签约的转化率由 8% 到 15%' }];

const keyResultsEn = [{ text: 'Trial-to-contract conversion in the segment: 8% → 15%' }];

const textZh = '面向外贸团队补齐多币种对账，让他们愿意换掉表格';

const textEn = 'For exporters, close the multi-currency gap so that they leave spreadsheets';

const management = (who: string) => ({ who, role: 'management', agreed: '2026-10-02' }) as const;

const sales = (who: string) => ({ who, role: 'sales', agreed: '2026-10-03' }) as const;

export const pmfNoConsentExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: { text: textZh, type: 'fit', agreements: [] }, keyResults: keyResultsZh } },
    {
      lang: 'en',
      set: { objective: { text: textEn, type: 'fit', agreements: [management('Mei')] }, keyResults: keyResultsEn },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: { text: textZh, type: 'fit', agreements: [management('梅青'), sales('高原')] },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: textEn, type: 'fit', agreements: [management('Mei'), sales('Gao')] },
        keyResults: keyResultsEn,
      },
    },
  ],
};
