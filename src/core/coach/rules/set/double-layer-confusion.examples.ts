// Examples of the rule double-layer-confusion: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const setZh = {
  objective: { text: '靠同事互邀，让工具在一个部门里自己传开' },
  keyResults: [{ text: '注册 14 天内邀请到三位同事的账号占比由 9% 到 20%' }],
};

const setEn = {
  objective: { text: 'Let colleagues invite each other so that the tool spreads inside a department' },
  keyResults: [{ text: 'Accounts that bring in three colleagues within 14 days: 9% → 20%' }],
};

export const doubleLayerConfusionExamples: Examples = {
  weak: [
    { lang: 'zh', set: setZh, context: { inUnlinkedLayers: ['林然', '陈舟'] } },
    { lang: 'en', set: setEn, context: { inUnlinkedLayers: ['Lin', 'Chen'] } },
  ],
  strong: [
    { lang: 'zh', set: setZh, context: { inUnlinkedLayers: [] } },
    { lang: 'en', set: setEn, context: { inUnlinkedLayers: [] } },
  ],
};
