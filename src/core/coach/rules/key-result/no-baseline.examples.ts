// Examples of the rule no-baseline: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const noBaselineExamples: Examples = {
  weak: [
    { lang: 'zh', text: '首次配网成功率达到 95%' },
    { lang: 'en', text: 'Customer satisfaction score of 8 or higher' },
    { lang: 'en', text: 'Having 300 bakeries on the map' },
    { lang: 'zh', text: '支持 40 种面包的配方' },
    {
      lang: 'zh',
      set: { objective: { text: '让邻居先想到我们' }, keyResults: [{ text: '每月进店客流量', target: 1000 }] },
    },
    {
      lang: 'en',
      set: {
        objective: { text: 'Neighbours think of us first' },
        keyResults: [{ text: 'Streets on the delivery map', target: 5 }],
      },
    },
  ],
  strong: [
    { lang: 'zh', text: '首次配网成功率由 71% 到 95%' },
    { lang: 'zh', text: '任务 12：门店地图' },
    { lang: 'zh', text: '默认使用 UTF-8 与收银机通信' },
    { lang: 'zh', text: '看十篇以上论文' },
    { lang: 'zh', text: '每章有 3 个练习' },
    { lang: 'en', text: 'Listed by 1 national retailer' },
    { lang: 'en', text: 'Read ten books on pricing' },
    { lang: 'zh', text: '围绕门店开张，形成不少于 4 篇操作手册' },
    { lang: 'en', text: 'Opening day at the harbour with all 6 stalls in place' },
    { lang: 'zh', text: '首批 20 家试点门店中，至少 12 家第 4 周仍每天查看提醒' },
    { lang: 'en', text: 'First-visit success: 64% → 88%' },
    { lang: 'en', text: 'Sign 6 new reference accounts' },
    { lang: 'zh', text: '每周回访 ≥ 5 个老客户' },
    { lang: 'zh', text: '每周借助看板完成 ≥ 3 个排查任务' },
    { lang: 'en', text: 'Menus in 12 languages on the terminals (achieved)' },
    { lang: 'en', text: 'Guest score above 40 (target: 40, current: 35)' },
    { lang: 'zh', text: '客人评分达到 40（当前：35）' },
  ],
};
