// Examples of the rule compound-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const compoundKrExamples: Examples = {
  weak: [
    { lang: 'zh', text: '2026-02-01 前完成菜单设计；2026-02-28 前完成后厨改造，覆盖 80% 的档口' },
    { lang: 'zh', text: '空驶里程占比从 28% 到 20%，骑手 7 日留存从 41% 到 50%' },
    { lang: 'en', text: 'Follow-ups booked at the desk: 34% → 70%, call volume from 900 to 400 a week' },
  ],
  strong: [
    { lang: 'zh', text: '只接团餐订单的占比从 40% 到 60%。验收：账本里这个占比 ≥ 60%' },
    { lang: 'zh', text: '缓存命中率从 42% 到 85%，且取错缓存的构建每月不多于 1 次' },
    { lang: 'en', text: 'Drafted clauses kept with one edit: 27% → 50%, with drafting time no longer than today' },
  ],
};
