import type { Text } from '../../../core/text.ts';

export const stageRowText = {
  draft: { en: 'Draft an objective', zh: '起草目标' },
  customers: { en: 'Look at the ideal customers', zh: '看看理想客户' },
  done: { en: 'Done', zh: '已处理' },
  seen: { en: 'Seen', zh: '知道了' },
  notNow: { en: 'Not now', zh: '暂不处理' },
  reason: { en: 'Why not now?', zh: '为什么现在不处理？' },
  leave: { en: 'Leave it for now', zh: '先放一放' },
} satisfies Record<string, Text>;
