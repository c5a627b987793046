import type { Text } from '../../core/text.ts';

export const taskLinksText = {
  saidBy: { en: '{name}, {time}', zh: '{name}，{time}' },
  notTold: { en: 'state unknown · {name}: {why}', zh: '状态未知 · {name}：{why}' },
  notFound: {
    en: 'Nothing is found there with our token. It may have moved, or the token may not see it.',
    zh: '用现有令牌查不到，可能已经移走，也可能令牌无权查看。',
  },
  asking: { en: '{name} has not answered yet', zh: '{name} 还没有返回' },
} satisfies Record<string, Text>;
