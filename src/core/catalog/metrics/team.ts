// Metrics of how the team itself works and learns.
import type { MetricAbout } from '../metric.ts';

const own = { en: 'Your own history', zh: '看自己的历史' };

export const teamMetrics: readonly MetricAbout[] = [
  {
    id: 'M64',
    formula: { en: 'mean of one item of the survey, or of its index', zh: '问卷某一题（或综合指数）的均值' },
    unit: { en: '1–5', zh: '1–5 分' },
    direction: 'up',
    range: {
      en: 'Your own history; at least five answers, so that nobody is recognised',
      zh: '看自己的历史；至少五人作答，避免认出是谁',
    },
    gaming: { en: 'Pressure to answer well', zh: '施压打高分' },
    sources: ['csv', 'manual'],
    types: ['other', 'debt'],
  },
  {
    id: 'M65',
    formula: { en: 'median (first change in production − first day)', zh: '（首个改动上线 − 入职）的中位数' },
    unit: { en: 'days', zh: '天' },
    direction: 'down',
    range: own,
    gaming: { en: 'A trivial first change', zh: '首个改动太简单' },
    sources: ['sql', 'csv'],
    types: ['other', 'debt'],
  },
  {
    id: 'M66',
    formula: { en: 'learning items used in work ÷ planned', zh: '用到工作里的学习项 ÷ 计划的学习项' },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    range: own,
    gaming: { en: 'Talks without use', zh: '只分享不使用' },
    sources: ['manual', 'csv'],
    types: ['other'],
  },
  {
    id: 'M82',
    formula: {
      en: '(Δoutput ÷ output before) ÷ (Δpeople ÷ people before)',
      zh: '（产出增量 ÷ 原产出）÷（人数增量 ÷ 原人数）',
    },
    unit: { en: 'times', zh: '倍' },
    direction: 'up',
    range: { en: '1: as much more output as people', zh: '1 表示产出和人数涨得一样多' },
    gaming: { en: 'Counting as output what is easy to multiply', zh: '挑容易翻倍的当产出' },
    sources: ['own-indicators', 'csv', 'manual'],
    types: ['operations', 'other'],
  },
];
