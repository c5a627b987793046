// What happens to iterations; `event-types.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const iterationEvents = {
  'iteration.added': {
    noun: 'iteration',
    text: { en: '{actor} added the iteration {name}', zh: '{actor} 新建了迭代「{name}」' },
  },
  'iteration.planned': {
    noun: 'iteration',
    text: {
      en: '{actor} planned {count} {count|iteration|iterations}, from {name} to {last}',
      zh: '{actor} 排好了 {count} 个迭代，从「{name}」到「{last}」',
    },
  },
  'iteration.changed': {
    noun: 'iteration',
    text: { en: '{actor} changed the iteration {name}', zh: '{actor} 修改了迭代「{name}」' },
  },
  'iteration.removed': {
    noun: 'iteration',
    text: { en: '{actor} deleted the iteration {name}', zh: '{actor} 删除了迭代「{name}」' },
  },
  'iteration.restored': {
    noun: 'iteration',
    text: { en: '{actor} restored the iteration {name}', zh: '{actor} 恢复了迭代「{name}」' },
  },
  'iteration.attached': {
    noun: 'iteration',
    text: { en: '{actor} put “{text}” into the iteration {name}', zh: '{actor} 把「{text}」排进了迭代「{name}」' },
  },
  'iteration.detached': {
    noun: 'iteration',
    text: { en: '{actor} took “{text}” out of the iteration {name}', zh: '{actor} 把「{text}」移出了迭代「{name}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
