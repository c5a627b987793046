// What happens to labels; `event-types.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const labelEvents = {
  'label.created': {
    noun: 'label',
    text: { en: '{actor} added the label {name}', zh: '{actor} 新建了标签「{name}」' },
  },
  'label.changed': {
    noun: 'label',
    text: { en: '{actor} changed the label {name}', zh: '{actor} 修改了标签「{name}」' },
  },
  'label.archived': {
    noun: 'label',
    text: { en: '{actor} archived the label {name}', zh: '{actor} 归档了标签「{name}」' },
  },
  'label.merged': {
    noun: 'label',
    text: { en: '{actor} merged the label {name} into {into}', zh: '{actor} 把标签「{name}」合并到了「{into}」' },
  },
  'label.restored': {
    noun: 'label',
    text: { en: '{actor} brought the label {name} back', zh: '{actor} 恢复了标签「{name}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
