// What happens to ideal customers and gaps; `event-types.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const customerEvents = {
  'ideal-customer.added': {
    noun: 'ideal-customer',
    text: { en: '{actor} wrote down the ideal customer {name}', zh: '{actor} 写下了理想客户「{name}」' },
  },
  'ideal-customer.changed': {
    noun: 'ideal-customer',
    text: { en: '{actor} wrote a new version of {name}', zh: '{actor} 更新了理想客户「{name}」' },
  },
  'gap.added': { noun: 'gap', text: { en: '{actor} noted the gap “{text}”', zh: '{actor} 记下了差距「{text}」' } },
  'gap.changed': { noun: 'gap', text: { en: '{actor} changed the gap “{text}”', zh: '{actor} 修改了差距「{text}」' } },
  'gap.removed': { noun: 'gap', text: { en: '{actor} removed the gap “{text}”', zh: '{actor} 删除了差距「{text}」' } },
} satisfies Record<string, { noun: string; text: Text }>;
