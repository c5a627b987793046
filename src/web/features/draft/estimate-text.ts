import type { Text } from '../../../core/text.ts';

export const estimateText = {
  summary: { en: 'Work out what is at stake', zh: '算一算值多少' },
  behind: { en: 'What stands behind it', zh: '背后的依据' },
  which: { en: 'What to work out', zh: '算什么' },
  formula: { en: 'Formula: {formula}', zh: '公式：{formula}' },
  waiting: { en: 'The figure comes as soon as enough is filled in.', zh: '填够了就会算出来。' },
  add: { en: 'Add as evidence', zh: '加为依据' },
  added: { en: 'Added to the evidence', zh: '已加到依据里' },
} satisfies Record<string, Text>;
