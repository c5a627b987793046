// Rule: a product–market fit objective without an ideal customer.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';

const keyResultsZh = [{ text: '该细分从试用到签约的转化率由 8% 到 15%' }];
const keyResultsEn = [{ text: 'Trial-to-contract conversion in the segment: 8% → 15%' }];

export const pmfNoIcp: ObjectiveRule = {
  id: 'pmf-no-icp',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'This is about product–market fit, but nobody has written who the ideal customer is.',
    zh: '这是产品市场适配的目标，但还没有写明理想客户是谁。',
  },
  why: {
    en: 'Fit is always fit for somebody. Without a clear picture of that customer, every wish looks equally right.',
    zh: '适配总是对某一类人的适配。客户画像不清楚，哪个需求看起来都对。',
  },
  ask: { en: 'Who exactly is it for, and who is it not for?', zh: '具体是给谁的？不是给谁的？' },
  tryThis: {
    en: 'Describe size, trade, the one who decides and what they must have; add one sentence on whom you turn away.',
    zh: '写出规模、行业、谁拍板、必须具备的条件，再用一句话写明不做谁。',
  },
  source: 'A53',
  examples: {
    weak: [
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
    ],
  },
  check({ set: { objective } }) {
    return objective.type === 'fit' && isKnownMissing(objective.idealCustomer) ? {} : undefined;
  },
};
