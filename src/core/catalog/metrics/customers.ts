// Metrics of what customers say, whether they stay, what they pay and how they are helped.
import type { MetricAbout } from '../metric.ts';

const own = { en: 'Your own history', zh: '看自己的历史' };

export const customerMetrics: readonly MetricAbout[] = [
  {
    id: 'M67',
    formula: {
      en: '% promoters (9–10) − % detractors (0–6), of at least 30 answers',
      zh: '推荐者（9–10 分）占比 − 贬损者（0–6 分）占比，至少 30 份回答',
    },
    unit: { en: 'points', zh: '分' },
    direction: 'up',
    range: {
      en: 'From −100 to 100; a few dozen answers move it by ten points or more',
      zh: '取值 −100 到 100；只有几十份回答时，上下十分很正常',
    },
    gaming: { en: 'Asking only happy customers, or right after a success', zh: '只问满意的客户，或挑刚办成事的时候问' },
    sources: ['sql', 'csv', 'manual'],
    types: ['fit', 'operations'],
  },
  {
    id: 'M68',
    formula: { en: 'answers of 4 or 5 out of 5 ÷ answers', zh: '打 4 分或 5 分的回答 ÷ 全部回答' },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    range: { en: 'Your own history; say how many answered', zh: '看自己的历史；写明多少人作答' },
    gaming: { en: 'Asking only after easy cases', zh: '只在简单的事办完后问' },
    sources: ['sql', 'csv', 'manual'],
    types: ['quality', 'operations'],
  },
  {
    id: 'M69',
    formula: { en: 'mean of “it was easy” from 1 to 7', zh: '「办这件事很容易」1–7 分的均值' },
    unit: { en: '1–7', zh: '1–7 分' },
    direction: 'up',
    range: {
      en: 'Your own history; say how many answered, and keep the direction of the scale',
      zh: '看自己的历史；写明多少人作答，分数方向不要变',
    },
    gaming: { en: 'Dropping hard cases', zh: '把难办的事剔除' },
    sources: ['sql', 'csv', 'manual'],
    types: ['delivery', 'operations'],
  },
  {
    id: 'M70',
    formula: {
      en: 'customers of 30 days ago who pay nothing today ÷ customers of 30 days ago',
      zh: '30 天前的客户里如今不再付费的 ÷ 30 天前的客户',
    },
    unit: { en: '%', zh: '%' },
    direction: 'down',
    range: { en: '1 % a month is about 11 % a year', zh: '每月 1% 约合每年 11%' },
    gaming: { en: 'Discounts that only delay it', zh: '用折扣把流失推后' },
    sources: ['sql', 'csv'],
    types: ['fit', 'operations'],
  },
  {
    id: 'M71',
    formula: {
      en: 'revenue kept of the customers of a year ago, growth of each left out ÷ their revenue then',
      zh: '一年前的客户保住的收入（各自的增长不算）÷ 他们当时的收入',
    },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    range: { en: 'Never above 100 %', zh: '不会超过 100%' },
    gaming: { en: 'A price rise hidden as renewal', zh: '把涨价算成续约' },
    sources: ['sql', 'csv'],
    types: ['fit', 'operations'],
  },
  {
    id: 'M72',
    formula: {
      en: 'sum of what active subscriptions pay per month; times 12 is ARR',
      zh: '有效订阅每月应付之和；乘以 12 就是 ARR',
    },
    unit: { en: 'per month', zh: '元/月' },
    direction: 'up',
    range: own,
    gaming: { en: 'Counting one-off payments', zh: '把一次性收入算进来' },
    sources: ['sql', 'csv'],
    types: ['operations', 'fit'],
  },
  {
    id: 'M73',
    formula: {
      en: 'cost of marketing and sales ÷ new customers, both of 90 days',
      zh: '90 天的营销和销售成本 ÷ 同期新客户数',
    },
    unit: { en: 'cost/customer', zh: '元/客户' },
    direction: 'down',
    range: {
      en: 'Only beside what a customer brings (M74) and how fast (M62)',
      zh: '要和客户价值（M74）、回收期（M62）一起看',
    },
    gaming: { en: 'Leaving people cost out', zh: '不算人力成本' },
    sources: ['sql', 'csv'],
    types: ['operations'],
  },
  {
    id: 'M74',
    formula: {
      en: 'monthly revenue per customer × gross margin ÷ share of customers lost per month',
      zh: '单客月收入 × 毛利率 ÷ 每月客户流失率',
    },
    unit: { en: 'per customer', zh: '元/客户' },
    direction: 'up',
    range: { en: 'Three times the acquisition cost is often asked for', zh: '常要求达到获客成本的三倍' },
    gaming: { en: 'A churn measured on too few customers', zh: '流失率的样本太少' },
    sources: ['sql', 'csv'],
    types: ['operations', 'fit'],
  },
  {
    id: 'M77',
    formula: {
      en: 'median (first reply by a person − opened), of tickets first answered in the window',
      zh: '时间窗内得到首次人工回复的工单（首次回复 − 提交）的中位数',
    },
    unit: { en: 'hours', zh: '小时' },
    direction: 'down',
    range: own,
    gaming: { en: 'Empty first replies', zh: '先回一句空话' },
    sources: ['sql', 'csv', 'http-json'],
    types: ['quality', 'operations'],
  },
  {
    id: 'M78',
    formula: {
      en: 'median (resolved − opened), of tickets resolved in the window',
      zh: '时间窗内解决的工单（解决 − 提交）的中位数',
    },
    unit: { en: 'hours', zh: '小时' },
    direction: 'down',
    range: own,
    gaming: { en: 'Closing early and opening anew', zh: '提前关单再另开' },
    sources: ['sql', 'csv', 'http-json'],
    types: ['quality', 'operations'],
  },
  {
    id: 'M81',
    formula: {
      en: '“very disappointed” ÷ answers to “how would you feel without it?”',
      zh: '「如果不能再用会怎样」回答「非常失望」的 ÷ 全部回答',
    },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    range: {
      en: 'Sean Ellis took 40 % as the mark; ask active users only, and at least 40 of them',
      zh: 'Sean Ellis 以 40% 为界；只问活跃用户，且不少于 40 人',
    },
    gaming: { en: 'Asking fans', zh: '只问铁杆用户' },
    sources: ['sql', 'csv', 'manual'],
    types: ['fit'],
  },
];
