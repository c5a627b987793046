import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'The long view', zh: '长期视图' },
  how: {
    en: 'One cycle says little. Here is what goes on: objectives, the same numbers, bottlenecks and drivers, cycle by cycle.',
    zh: '只看一个周期，说明不了太多。这里逐个周期对照延续下来的内容：目标、同一个指标、瓶颈与动因。',
  },
  empty: { en: 'No published objective yet', zh: '还没有发布过目标' },
  emptyHow: {
    en: 'After the first cycle it begins here.',
    zh: '第一个周期之后，这里就会有内容。',
  },
  horizon: { en: 'How far back', zh: '往前看多久' },
  newest: { en: 'The last 12 cycles', zh: '最近 12 个周期' },
  years: { en: '{count} {count|year|years}', zh: '{count} 年' },
  emptyWithin: { en: 'Nothing in this time', zh: '这段时间里没有内容' },
  emptyWithinHow: { en: 'Look further back, or at the last cycles.', zh: '可以看更久以前，或看最近的周期。' },
  metrics: { en: 'The same numbers', zh: '同一个指标' },
  metricsHow: {
    en: 'Where a number began, what was promised at the start, and where the cycle left it.',
    zh: '从多少开始，当初承诺到多少，周期结束时到了多少。',
  },
  metric: { en: 'Key result', zh: '关键结果' },
  lines: { en: 'Objectives', zh: '目标' },
  objective: { en: 'Objective', zh: '目标' },
  diagnoses: { en: 'Bottlenecks and drivers', zh: '瓶颈与动因' },
  diagnosis: { en: 'Bottleneck or driver', zh: '瓶颈或动因' },
  bottleneck: { en: 'Bottleneck', zh: '瓶颈' },
  driver: { en: 'Driver', zh: '动因' },
  chosen: { en: 'in focus', zh: '已聚焦' },
  attacked: { en: '{count} {count|objective|objectives}', zh: '{count} 个目标' },
  way: { en: '{from} → {value}', zh: '{from} → {value}' },
  promised: { en: 'promised {target}', zh: '承诺 {target}' },
  graded: { en: 'graded {grade}', zh: '评分 {grade}' },
  progress: { en: 'progress {share}', zh: '进度 {share}' },
  learned: { en: 'Learned: {text}', zh: '学到：{text}' },
  once: { en: 'In one cycle only', zh: '只出现在一个周期' },
} satisfies Record<string, Text>;
