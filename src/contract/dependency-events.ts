// What happens to dependencies between teams; `event-types.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const dependencyEvents = {
  'dependency.asked': {
    noun: 'objective',
    text: { en: '{actor} asked {team} for “{need}”', zh: '{actor} 向{team}提出依赖「{need}」' },
  },
  'dependency.accepted': {
    noun: 'objective',
    text: { en: '{actor} accepted for {team}: “{need}”', zh: '{actor} 代表{team}接受了「{need}」' },
  },
  'dependency.declined': {
    noun: 'objective',
    text: {
      en: '{actor} declined for {team} “{need}”: {reason}',
      zh: '{actor} 代表{team}没有接受「{need}」：{reason}',
    },
  },
  'dependency.done': {
    noun: 'objective',
    text: { en: '{actor}: {team} has done “{need}”', zh: '{actor} 标记{team}已完成「{need}」' },
  },
  'dependency.removed': {
    noun: 'objective',
    text: { en: '{actor} needs “{need}” of {team} no more', zh: '{actor} 不再需要{team}提供「{need}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
