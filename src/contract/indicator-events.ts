// What happens to an indicator; `events.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const indicatorEvents = {
  'indicator.created': {
    noun: 'indicator',
    text: { en: '{actor} added the indicator {name}', zh: '{actor} 新建了常设指标「{name}」' },
  },
  'indicator.changed': {
    noun: 'indicator',
    text: { en: '{actor} changed the indicator {name}', zh: '{actor} 修改了常设指标「{name}」' },
  },
  'indicator.archived': {
    noun: 'indicator',
    text: { en: '{actor} archived the indicator {name}', zh: '{actor} 归档了常设指标「{name}」' },
  },
  'indicator.restored': {
    noun: 'indicator',
    text: { en: '{actor} brought the indicator {name} back', zh: '{actor} 恢复了常设指标「{name}」' },
  },
  'indicator.read': {
    noun: 'indicator',
    text: { en: 'The indicator {name} read {value}', zh: '常设指标「{name}」读数为 {value}' },
  },
  'indicator.reading-changed': {
    noun: 'indicator',
    text: {
      en: '{actor} corrected a reading of the indicator {name}',
      zh: '{actor} 更正了常设指标「{name}」的一条读数',
    },
  },
  'indicator.reading-removed': {
    noun: 'indicator',
    text: { en: '{actor} removed a reading of the indicator {name}', zh: '{actor} 删除了常设指标「{name}」的一条读数' },
  },
  'indicator.reading-restored': {
    noun: 'indicator',
    text: {
      en: '{actor} restored a reading of the indicator {name}',
      zh: '{actor} 恢复了常设指标「{name}」的一条读数',
    },
  },
  'indicator.bound': {
    noun: 'indicator',
    text: { en: '{actor} bound the indicator {name} to {source}', zh: '{actor} 把常设指标「{name}」接到了 {source}' },
  },
  'indicator.unbound': {
    noun: 'indicator',
    text: { en: '{actor} took the source off the indicator {name}', zh: '{actor} 取消了常设指标「{name}」的数据源' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
