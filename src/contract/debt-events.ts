// What happens in the debt register; `event-types.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const debtEvents = {
  'debt.added': { noun: 'debt', text: { en: '{actor} noted the debt “{text}”', zh: '{actor} 登记了技术债「{text}」' } },
  'debt.changed': {
    noun: 'debt',
    text: { en: '{actor} changed the debt “{text}”', zh: '{actor} 修改了技术债「{text}」' },
  },
  'debt.closed': {
    noun: 'debt',
    text: { en: '{actor} closed the debt “{text}”', zh: '{actor} 关闭了技术债「{text}」' },
  },
  'debt.reopened': {
    noun: 'debt',
    text: { en: '{actor} opened the debt “{text}” again', zh: '{actor} 重新打开了技术债「{text}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
