import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Brief for management', zh: '给管理层的简报' },
  sub: { en: '{team} · {cycle} · as of {day}', zh: '{team} · {cycle} · 截至 {day}' },
  print: { en: 'Print', zh: '打印' },
  aim: { en: 'What we want to reach', zh: '想做到什么' },
  why: { en: 'Why now', zh: '为什么是现在' },
  cost: { en: 'What it costs us today', zh: '现在的代价' },
  costNone: {
    en: 'Nothing shows it yet. Work it out in the draft; a figure with its formula convinces better than a feeling.',
    zh: '还没有依据。可以在起草页算一算：有公式的数，比感觉更有说服力。',
  },
  numbers: { en: 'Our numbers', zh: '我们的数' },
  sales: { en: 'From lead to money', zh: '从线索到收款' },
  salesNone: { en: 'The business chain has no numbers yet.', zh: '业务链条还没有配上数。' },
  toFocus: { en: 'Add them on the focus page', zh: '去聚焦页配上' },
  now: { en: 'now {value}', zh: '现在 {value}' },
  notMeasured: { en: 'not measured yet', zh: '还没有读数' },
  goesOn: { en: '{share} of the stage before', zh: '上一阶段的 {share}' },
  usual: { en: 'usually {share}', zh: '平时 {share}' },
  expected: { en: 'expected {share}', zh: '应有 {share}' },
  weakest: { en: 'weakest link', zh: '最弱的一环' },
  ask: { en: 'What we ask of you', zh: '需要你们做什么' },
  askNone: {
    en: 'Nobody of management has been asked to agree yet.',
    zh: '还没有请管理层表态。',
  },
  impact: { en: 'What it means for other work', zh: '对其他工作的影响' },
} satisfies Record<string, Text>;
