// What happens to links between objectives and between teams; `event-types.ts` lists it with all others.
import { dependencyEvents } from './dependency-events.ts';
import type { Text } from '../core/text.ts';

export const alignmentEvents = {
  'gap.answered': {
    noun: 'objective',
    text: {
      en: '{actor} said why “{text}” is meant so: {reason}',
      zh: '{actor} 说明了「{text}」为什么这样安排：{reason}',
    },
  },
  'gap.reopened': {
    noun: 'objective',
    text: { en: '{actor} asked about “{text}” again', zh: '{actor} 重新追问「{text}」的安排' },
  },
  ...dependencyEvents,
  'alignment.asked': {
    noun: 'objective',
    text: { en: '{actor} asked that “{text}” serves “{parent}”', zh: '{actor} 提出让「{text}」支撑「{parent}」' },
  },
  'alignment.accepted': {
    noun: 'objective',
    text: { en: '{actor} let “{text}” serve “{parent}”', zh: '{actor} 确认「{text}」支撑「{parent}」' },
  },
  'alignment.declined': {
    noun: 'objective',
    text: {
      en: '{actor} declined that “{text}” serves “{parent}”: {reason}',
      zh: '{actor} 没有同意「{text}」支撑「{parent}」：{reason}',
    },
  },
  'alignment.changed': {
    noun: 'objective',
    text: {
      en: '{actor} changed with what share “{text}” counts in “{parent}”',
      zh: '{actor} 修改了「{text}」计入「{parent}」的份额',
    },
  },
  'alignment.removed': {
    noun: 'objective',
    text: {
      en: '{actor} took away that “{text}” serves “{parent}”',
      zh: '{actor} 移除了「{text}」对「{parent}」的支撑',
    },
  },
} satisfies Record<string, { noun: string; text: Text }>;
