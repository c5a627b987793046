// Metrics of how the team itself works and learns.
import type { Metric } from '../metric.ts';

const own = { en: 'Your own history', zh: '看自己的历史' };

export const teamMetrics: readonly Metric[] = [
  {
    id: 'M64',
    name: { en: 'Developer experience score', zh: '开发者体验得分' },
    formula: { en: 'mean of a survey, item by item', zh: '问卷逐项均值' },
    unit: { en: '1–5', zh: '1–5 分' },
    direction: 'up',
    class: 'lead',
    range: {
      en: 'Your own history; at least five answers, so that nobody is recognised',
      zh: '看自己的历史；至少五人作答，避免认出是谁',
    },
    gaming: { en: 'Pressure to answer well', zh: '施压打高分' },
    sources: ['csv', 'manual'],
    types: ['other', 'debt'],
    words: {
      zh: ['开发体验', '工具难用', '研发效率', '环境'],
      en: ['developer experience', 'tooling', 'devex', 'productiv'],
    },
  },
  {
    id: 'M65',
    name: { en: 'Joining to first deployment', zh: '新人首次上线时长' },
    formula: { en: 'median (first change in production − first day)', zh: '（首个改动上线 − 入职）的中位数' },
    unit: { en: 'days', zh: '天' },
    direction: 'down',
    class: 'lead',
    range: own,
    gaming: { en: 'A trivial first change', zh: '首个改动太简单' },
    sources: ['github', 'gitlab', 'sql', 'csv'],
    types: ['other', 'debt'],
    words: { zh: ['新人', '入职', '熟悉代码', '文档'], en: ['new hire', 'joiner', 'onboarding of', 'ramp'] },
  },
  {
    id: 'M66',
    name: { en: 'Learning items applied', zh: '学习项落地率' },
    formula: { en: 'learning items used in work ÷ planned', zh: '用到工作里的学习项 ÷ 计划的学习项' },
    unit: { en: '%', zh: '%' },
    direction: 'up',
    class: 'lead',
    range: own,
    gaming: { en: 'Talks without use', zh: '只分享不使用' },
    sources: ['manual', 'csv'],
    types: ['other'],
    words: {
      zh: ['学习', '能力', '不会', '最佳实践', '复盘'],
      en: ['learn', 'skill', 'know how', 'best practice', 'retrospective'],
    },
  },
];
