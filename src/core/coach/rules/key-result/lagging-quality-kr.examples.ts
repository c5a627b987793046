// Examples of the rule lagging-quality-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '让结算改动的缺陷在合并前就暴露', type: 'quality' } as const;

const objectiveEn = { text: 'Catch billing defects before merge', type: 'quality' } as const;

export const laggingQualityKrExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '客户投诉率从 1.2% 降到 0.6%' }, { text: '核心流程自动化用例由 45 条到 80 条' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Complaint rate: 2% → 1%' }, { text: 'Automated cases for core flows from 45 to 80' }],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '每月数量由 30 个到 10 个', metric: 'M23' }, { text: '分支覆盖率由 55% 到 75%' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'From 30 to 10 a month', metric: 'M23' }, { text: 'Branch coverage: 48% → 70%' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '支付模块分支覆盖率由 55% 到 75%' }, { text: '客诉率不高于 0.3%', kind: 'guard' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Branch coverage of invoicing: 48% → 70%' },
          { text: 'Complaints per 1,000 invoices no higher than 1.4', kind: 'guard' },
        ],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: { text: '让客服更快答复付费客户', type: 'operations' },
        keyResults: [{ text: '二次投诉的工单占比由 12% 到 5%' }],
      },
    },
  ],
};
