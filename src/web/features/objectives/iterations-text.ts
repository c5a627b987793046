import type { Text } from '../../../core/text.ts';

export const iterationsText = {
  title: { en: 'Iterations touching it', zh: '推动这条结果的迭代' },
  none: { en: 'None works on it yet.', zh: '还没有迭代在推动这个关键结果。' },
  add: { en: 'Put it into an iteration', zh: '排进一个迭代' },
  put: { en: 'Put into {name}', zh: '已排进 {name}' },
  take: { en: 'Take out', zh: '移出' },
  takeOf: { en: 'Take out of {name}', zh: '移出 {name}' },
  taken: { en: 'Taken out of {name}', zh: '已移出 {name}' },
  unscheduled: { en: 'In no iteration any more: {name}', zh: '已移出迭代：{name}' },
} satisfies Record<string, Text>;
