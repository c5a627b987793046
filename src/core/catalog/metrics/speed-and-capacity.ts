// Metrics of page speed, capacity, cost, security and technical debt.
import type { MetricAbout } from '../metric.ts';

const own = { en: 'Your own history', zh: '看自己的历史' };

export const speedAndCapacityMetrics: readonly MetricAbout[] = [
  {
    id: 'M26',
    formula: { en: 'open critical and high findings of dependencies', zh: '未修复的依赖严重和高危漏洞数' },
    unit: { en: 'findings', zh: '个' },
    direction: 'down',
    range: {
      en: 'Critical ones are usually asked to close within one or two weeks',
      zh: '严重漏洞通常要求一两周内关闭',
    },
    gaming: { en: 'Dismissing findings', zh: '把告警标成忽略' },
    sources: ['github', 'gitlab', 'csv'],
    types: ['debt', 'quality'],
  },
  {
    id: 'M42',
    formula: {
      en: '75th percentile over real visits of 28 days, mobile and desktop apart',
      zh: '28 天真实访问的第 75 百分位，移动端和桌面端分开',
    },
    unit: { en: 's', zh: '秒' },
    direction: 'down',
    range: {
      en: 'Published marks: good up to 2.5 s, poor above 4 s. Exact only where the histogram has buckets at these marks',
      zh: '公开的界线：2.5 秒以内良好，超过 4 秒算差。直方图在界线处要有分桶，否则只是近似',
    },
    gaming: { en: 'Lab values only', zh: '只看实验室数据' },
    sources: ['prometheus', 'http-json', 'csv'],
    types: ['quality', 'operations'],
  },
  {
    id: 'M43',
    formula: {
      en: '75th percentile over real visits of 28 days, mobile and desktop apart',
      zh: '28 天真实访问的第 75 百分位，移动端和桌面端分开',
    },
    unit: { en: 'ms', zh: '毫秒' },
    direction: 'down',
    range: {
      en: 'Published marks: good up to 200 ms, poor above 500 ms. Exact only where the histogram has buckets at these marks',
      zh: '公开的界线：200 毫秒以内良好，超过 500 毫秒算差。直方图在界线处要有分桶，否则只是近似',
    },
    gaming: { en: 'Lab values only', zh: '只看实验室数据' },
    sources: ['prometheus', 'http-json', 'csv'],
    types: ['quality', 'operations'],
  },
  {
    id: 'M44',
    formula: {
      en: '75th percentile over real visits of 28 days, mobile and desktop apart',
      zh: '28 天真实访问的第 75 百分位，移动端和桌面端分开',
    },
    unit: { en: 'score', zh: '分' },
    direction: 'down',
    range: {
      en: 'Published marks: good up to 0.1, poor above 0.25. Exact only where the histogram has buckets at these marks',
      zh: '公开的界线：0.1 以内良好，超过 0.25 算差。直方图在界线处要有分桶，否则只是近似',
    },
    gaming: { en: 'Lab values only', zh: '只看实验室数据' },
    sources: ['prometheus', 'http-json', 'csv'],
    types: ['quality'],
  },
  {
    id: 'M45',
    formula: {
      en: 'highest rate held while errors and p95 of the same run stayed under their limits',
      zh: '同一次压测里错误率和 P95 都不超限时的最高请求速率',
    },
    unit: { en: 'requests/h', zh: '次/小时' },
    direction: 'up',
    range: {
      en: 'From your forecast peak; 1,000,000 an hour is about 278 a second. A report tells the rate of its run, whatever failed in it: push only runs that kept both limits',
      zh: '按预测的峰值来定；每小时 100 万次约等于每秒 278 次。报告里的速率不管有没有出错：只推送两项都没超限的那次压测',
    },
    gaming: { en: 'Unreal data, answers from the cache only', zh: '数据不真实，只压缓存' },
    sources: ['k6', 'jmeter', 'locust', 'wrk', 'autocannon', 'csv'],
    types: ['debt', 'quality'],
  },
  {
    id: 'M46',
    formula: { en: '1 − peak use ÷ tested limit', zh: '1 − 峰值用量 ÷ 实测上限' },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    range: { en: '30–50 % is often kept', zh: '常保留 30%–50%' },
    gaming: { en: 'A limit that was never tested', zh: '上限没有实测过' },
    sources: ['prometheus', 'csv'],
    types: ['debt', 'quality'],
  },
  {
    id: 'M47',
    formula: { en: 'infrastructure cost ÷ requests × 1,000', zh: '基础设施成本 ÷ 请求数 × 1,000' },
    unit: { en: 'cost/1,000 requests', zh: '成本/千次' },
    direction: 'down',
    range: own,
    gaming: { en: 'Shifting cost elsewhere', zh: '把成本挪到别处' },
    sources: ['csv', 'sql'],
    types: ['debt', 'other'],
  },
  {
    id: 'M48',
    formula: { en: 'hours lost to one item, per month', zh: '某一项技术债每月耗掉的工时' },
    unit: { en: 'hours/month', zh: '小时/月' },
    direction: 'down',
    range: own,
    gaming: { en: 'Under-reporting', zh: '少报' },
    sources: ['sql', 'csv', 'manual'],
    types: ['debt'],
  },
  {
    id: 'M49',
    formula: { en: 'dependencies past end of life ÷ dependencies', zh: '已停止支持的依赖 ÷ 全部依赖' },
    unit: { en: '%', zh: '%' },
    direction: 'down',
    range: { en: 'None that is critical', zh: '关键组件不留' },
    gaming: { en: 'Copying the component into your code', zh: '把组件抄进自己的代码' },
    sources: ['csv'],
    types: ['debt'],
  },
  {
    id: 'M80',
    formula: {
      en: 'median (fixed − found) of critical and high findings fixed in the window',
      zh: '时间窗内修复的严重和高危漏洞（修复 − 发现）的中位数',
    },
    unit: { en: 'days', zh: '天' },
    direction: 'down',
    range: {
      en: 'One or two weeks is often asked for critical ones; watch the number still open beside it',
      zh: '严重漏洞常要求一两周内修复；旁边要看还有多少没修',
    },
    gaming: { en: 'Fixing only the new ones', zh: '只修新发现的' },
    sources: ['sql', 'csv'],
    types: ['debt', 'quality'],
  },
];
