import type { Text } from '../../../core/text.ts';

/** Words of the field that takes an indicator. */
export const indicatorText = {
  label: { en: 'Indicator', zh: '常设指标' },
  take: { en: 'Take an indicator', zh: '取自常设指标' },
  hint: {
    en: 'Its readings in the cycle become those of this key result; unit and baseline come along',
    zh: '周期内的读数直接作为这个关键结果的读数，单位和基线一并带入',
  },
  none: { en: 'choose one', zh: '请选择' },
  leave: { en: 'Do not take it', zh: '不再取用' },
  archived: { en: 'an archived indicator', zh: '已归档的常设指标' },
  start: {
    en: 'Its last value before {cycle} begins: {value}, {day}.',
    zh: '{cycle} 开始前的最后一次读数：{value}（{day}）。',
  },
  notMeasured: {
    en: 'It was not measured before {cycle} begins, so there is no baseline yet.',
    zh: '{cycle} 开始前还没有读数，因此暂无基线。',
  },
} satisfies Record<string, Text>;
