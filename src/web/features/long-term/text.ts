import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'The long view', zh: '长期视图' },
  how: {
    en: 'One cycle says little. Here is what goes on: objectives, the same numbers, bottlenecks and drivers, cycle by cycle.',
    zh: '一个周期说明不了多少。这里看延续下来的：目标、同一个指标、瓶颈与动因，一个周期一个周期地看。',
  },
  empty: { en: 'No published objective yet', zh: '还没有公开过目标' },
  emptyHow: {
    en: 'After the first cycle the lines begin here.',
    zh: '第一个周期之后，线就从这里开始。',
  },
  metrics: { en: 'The same numbers', zh: '同一个指标' },
  metricsHow: {
    en: 'Where a number began, what was promised at the start, and where the cycle left it.',
    zh: '从多少开始，开始时承诺到多少，周期结束时是多少。',
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
  once: { en: 'In one cycle only', zh: '只出现在一个周期的' },
  plan: { en: 'Learning plan', zh: '学习计划' },
} satisfies Record<string, Text>;
