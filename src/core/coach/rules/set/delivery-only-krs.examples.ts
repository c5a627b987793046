// Examples of the rule delivery-only-krs: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '让采购员当天看到到货差异' };

const objectiveEn = { text: 'Let buyers see delivery gaps on the same day' };

export const deliveryOnlyKrsExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '完成设计' }, { text: '完成开发' }, { text: '10 月底前上线 1.0' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Finish the design' }, { text: 'Release 1.0 in October' }],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '看板能够按仓库筛选' }, { text: 'Excel 清单可以被上传和改名' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Buyers can filter the board by warehouse' }, { text: 'Managers can export the list' }],
      },
    },
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: '完成清单设计' }, { text: '清单和仓库系统口径一致' }] },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Design the delivery list' }, { text: 'The list has a reason beside each gap' }],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '差异说明已写进清单' }, { text: '清单和仓库系统口径一致' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'The rules for gaps are published' }, { text: 'The list has a reason beside each gap' }],
      },
    },
    {
      lang: 'zh',
      set: { objective: objectiveZh, keyResults: [{ text: '完成清单设计' }, { text: '持续优化差异说明' }] },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Design the delivery list' }, { text: 'Improve how gaps are explained' }],
      },
    },
  ],
  strong: [
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '当天可见的到货差异', target: 90, unit: '%' }, { text: '清单默认按仓库排列' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Gaps are seen on the same day', target: 90, unit: '%' },
          { text: 'The rules are published' },
        ],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '完成清单设计' }, { text: '采购员不再打电话问仓库' }, { text: '仓管员自己说明差异' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [
          { text: 'Design the delivery list' },
          { text: 'Buyers no longer call the warehouse' },
          { text: 'Buyers are told of a gap by the warehouse itself' },
        ],
      },
    },
    {
      lang: 'zh',
      set: {
        objective: objectiveZh,
        keyResults: [{ text: '完成设计' }, { text: '当天处理的到货差异占比由 20% 到 80%' }],
      },
    },
    {
      lang: 'en',
      set: {
        objective: objectiveEn,
        keyResults: [{ text: 'Finish the design' }, { text: 'Gaps handled on the same day: 20% → 80%' }],
      },
    },
  ],
};
