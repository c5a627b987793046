// Examples of the rule pmf-no-icp: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const keyResultsZh = [{ text: '该细分从试用到签约的转化率由 8% 到 15%' }];

const keyResultsEn = [{ text: 'Trial-to-contract conversion in the segment: 8% → 15%' }];

export const pmfNoIcpExamples: Examples = {
  weak: [
    {
      lang: 'en',
      set: { objective: { text: 'Reach product-market fit with the planning board' }, keyResults: keyResultsEn },
    },
    { lang: 'zh', set: { objective: { text: '排班看板找到产品市场契合，不再靠打折留人' }, keyResults: keyResultsZh } },
    {
      lang: 'zh',
      set: {
        objective: { text: '补齐对账能力，让客户愿意换掉表格', type: 'fit', idealCustomer: null },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: {
          text: 'Close the reconciliation gap so that customers leave spreadsheets',
          type: 'fit',
          idealCustomer: null,
        },
        keyResults: keyResultsEn,
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: {
          text: '面向外贸团队补齐多币种对账，让他们愿意换掉表格',
          type: 'fit',
          idealCustomer: '50–200 人、三种以上结算货币的外贸公司；不做单一货币的贸易商',
        },
        keyResults: keyResultsZh,
      },
    },
    {
      lang: 'en',
      set: {
        objective: {
          text: 'For exporters, close the multi-currency gap so that they leave spreadsheets',
          type: 'fit',
          idealCustomer: 'Exporters of 50–200 people with three or more currencies; not single-currency traders',
        },
        keyResults: keyResultsEn,
      },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Reach product-market fit with dental clinics that plan by hand' },
        keyResults: keyResultsEn,
      },
    },
  ],
};
