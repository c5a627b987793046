import type { Text } from '../../core/text.ts';

export const iterationText = {
  iteration: { en: 'Iteration', zh: '迭代' },
  none: { en: 'No iteration', zh: '未排入迭代' },
  now: { en: 'now', zh: '进行中' },
} satisfies Record<string, Text>;
