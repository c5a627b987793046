import type { Text } from '../../core/text.ts';

/** What forecasts say, of a value and of a milestone. */
export const forecastText = {
  end: { en: 'By {day}: {median} in the middle, ', zh: '到 {day}：中位数 {median}；' },
  half: { en: 'half of the outcomes between {low} and {high}, ', zh: '五成可能落在 {low} 到 {high}，' },
  most: { en: 'eight in ten between {low} and {high}.', zh: '八成可能落在 {low} 到 {high}。' },
  chance: { en: 'The chance to reach {target} is {chance}. ', zh: '达到 {target} 的概率：{chance}。' },
  recent: { en: 'Its recent pace is {recent}', zh: '近来的速度是{recent}' },
  needed: { en: '; to reach the target it has to be {needed}.', zh: '，要达成目标得是{needed}。' },
  doNothing: {
    en: 'Doing nothing, as things went before the cycle, would lead to {median} (eight in ten between {low} and {high}).',
    zh: '如果什么都不做，照周期开始前的走势会到 {median}（八成可能落在 {low} 到 {high}）。',
  },
  noDoNothing: {
    en: 'There is no do-nothing line: it needs eight readings from before the cycle.',
    zh: '没有「什么都不做」的参照线：需要周期开始前的 8 个读数。',
  },
  none: { en: 'No forecast: ', zh: '没有预测：' },
  assumes: { en: 'Assumes: ', zh: '前提：' },
  done: {
    en: 'The last step is accepted around {day}: half of the outcomes between {low50} and {high50}, eight in ten between {low80} and {high80}.',
    zh: '最后一步大约在 {day} 验收：五成可能在 {low50} 到 {high50} 之间，八成可能在 {low80} 到 {high80} 之间。',
  },
  inTime: { en: 'The chance to finish within the cycle is {chance}.', zh: '在周期内完成的概率：{chance}。' },
} satisfies Record<string, Text>;
