// Metrics of the way from a change to its users: deployments, failures, review, cycle time.
import type { MetricAbout } from '../metric.ts';

const ownTrend = { en: 'Your own trend; no honest public benchmark', zh: '看自己的趋势，没有可靠的公开基准' };

export const flowMetrics: readonly MetricAbout[] = [
  {
    id: 'M01',
    formula: {
      en: 'successful production deployments × 7 ÷ days of the window',
      zh: '时间窗内成功的生产部署次数 × 7 ÷ 天数',
    },
    unit: { en: 'per week', zh: '次/周' },
    direction: 'up',
    range: {
      en: 'DORA 2024 saw everything from on demand to half-yearly; history, not a ladder',
      zh: 'DORA 2024 年报告里从随时部署到半年一次都有；只作历史参照，不是台阶',
    },
    gaming: { en: 'Empty deployments, counted configuration flips', zh: '空部署，或把改配置也算进来' },
    sources: ['github', 'gitlab', 'csv'],
    types: ['other', 'delivery', 'quality'],
  },
  {
    id: 'M02',
    formula: {
      en: 'median (time of deployment − time of first commit)',
      zh: '（部署时间 − 首次提交时间）的中位数',
    },
    unit: { en: 'hours', zh: '小时' },
    direction: 'down',
    range: {
      en: 'DORA 2024: from under a day to several months. Some tools count from the merge; keep one definition',
      zh: 'DORA 2024 年报告：从不到一天到几个月。有的工具从合并算起，口径要固定',
    },
    gaming: { en: 'Squashing hides early commits', zh: '压缩提交会藏掉早期提交' },
    sources: ['github', 'gitlab', 'csv'],
    types: ['other', 'delivery', 'debt'],
  },
  {
    id: 'M03',
    formula: {
      en: 'deployments that needed immediate intervention (rollback, hotfix) ÷ deployments',
      zh: '需要立即干预（回滚、热修）的部署 ÷ 全部部署',
    },
    unit: { en: '%', zh: '%' },
    direction: 'down',
    range: {
      en: 'DORA 2024: 5–40 %, not in order of the groups; never a ladder. An incident counts for the deployment before it; with rare deployments name the deployment in the issue instead',
      zh: 'DORA 2024 年报告：5%–40%，且不随分组递进，不能当台阶。故障记在它之前的那次部署上；部署很少时，要在 issue 里写明是哪次部署',
    },
    gaming: { en: 'Incidents that nobody declares', zh: '出了事故不上报' },
    sources: ['github', 'gitlab', 'csv'],
    types: ['quality', 'other', 'debt'],
  },
  {
    id: 'M04',
    formula: {
      en: 'median (restored − opened) of incidents that a deployment caused',
      zh: '由部署引起的故障（恢复时间 − 发生时间）的中位数',
    },
    unit: { en: 'hours', zh: '小时' },
    direction: 'down',
    range: {
      en: 'DORA 2024: from under an hour to a month, counted under throughput; compare with yourself. Give such incidents a label of their own',
      zh: 'DORA 2024 年报告：从不到一小时到一个月，归在吞吐一类；和自己比。这类故障要有专门的标签',
    },
    gaming: { en: 'Closing incidents early', zh: '事故提前关单' },
    sources: ['github', 'gitlab', 'http-json', 'csv'],
    types: ['quality', 'debt', 'other'],
  },
  {
    id: 'M05',
    formula: {
      en: 'deployments that are unplanned fixes of an incident ÷ deployments',
      zh: '因故障而做的计划外修复部署 ÷ 全部部署',
    },
    unit: { en: '%', zh: '%' },
    direction: 'down',
    range: {
      en: 'DORA’s fifth metric, figures since 2025; compare with yourself',
      zh: 'DORA 的第五个指标，2025 年起才有数据；和自己比',
    },
    gaming: { en: 'Relabelling fixes as features', zh: '把修复改标成需求' },
    sources: ['sql', 'csv'],
    types: ['quality', 'other'],
  },
  {
    id: 'M19',
    formula: { en: 'median (first review − ready for review)', zh: '（首次评审 − 可评审）的中位数' },
    unit: { en: 'hours', zh: '小时' },
    direction: 'down',
    range: { en: 'Under a working day is often aimed at', zh: '常见目标是一个工作日以内' },
    gaming: { en: 'Approvals without reading', zh: '没看就通过' },
    sources: ['github', 'gitlab', 'csv'],
    types: ['other', 'quality'],
  },
  {
    id: 'M20',
    formula: { en: 'median of changed lines', zh: '改动行数的中位数' },
    unit: { en: 'lines', zh: '行' },
    direction: 'down',
    range: { en: 'A few hundred lines at most, as a rule of thumb', zh: '经验上不超过几百行' },
    gaming: { en: 'Splitting what belongs together', zh: '把该在一起的改动硬拆开' },
    sources: ['sql', 'csv'],
    types: ['other', 'quality'],
  },
  {
    id: 'M21',
    formula: {
      en: 'median (done − started), of items done in the window',
      zh: '时间窗内完成的事项（完成 − 开始）的中位数',
    },
    unit: { en: 'days', zh: '天' },
    direction: 'down',
    range: ownTrend,
    gaming: { en: 'Marking the start late', zh: '开始标得晚' },
    sources: ['sql', 'csv'],
    types: ['other', 'delivery'],
  },
  {
    id: 'M22',
    formula: { en: 'items started and not done', zh: '已开始、未完成的事项数' },
    unit: { en: 'items', zh: '项' },
    direction: 'down',
    range: { en: 'Around one and a half per person at most', zh: '大约每人不超过一项半' },
    gaming: { en: 'Hiding started work', zh: '把开始了的藏起来' },
    sources: ['sql', 'csv'],
    types: ['other'],
  },
];
