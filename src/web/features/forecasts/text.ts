import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'How good the forecasts were', zh: '以往的预测准不准' },
  sub: {
    en: 'Each closed key result is forecast again as it stood at a third, half and two thirds of its cycle, and compared with what came.',
    zh: '每个已结束的关键结果，按周期过了三分之一、一半、三分之二时的读数重新预测一遍，再与实际结果对照。',
  },
  empty: { en: 'No closed key result has enough readings yet', zh: '还没有读数足够的已结束关键结果' },
  emptyHow: {
    en: 'After a cycle is closed, its key results are looked back at here within a minute.',
    zh: '周期结束后一分钟内，这里会列出各关键结果当时的预测与实际。',
  },
  overAll: { en: 'All teams', zh: '所有团队' },
  keyResults: { en: 'Closed key results', zh: '已结束的关键结果' },
  forecasts: { en: 'Forecasts', zh: '预测次数' },
  in50: { en: 'In the 50% band', zh: '落在 50% 区间' },
  in80: { en: 'In the 80% band', zh: '落在 80% 区间' },
  bands: { en: 'Bands', zh: '区间' },
  tooFew: {
    en: 'Too few to say: {count} closed key results, {needed} are needed.',
    zh: '数量太少，还看不出什么：只有 {count} 个已结束的关键结果，需要 {needed} 个。',
  },
  fine: {
    en: '{share} of the outcomes fell inside the 80% band. Between 70% and 90% the band is drawn as computed.',
    zh: '实际结果有 {share} 落在 80% 区间内。这个比例在 70% 到 90% 之间时，区间按计算结果画，不作调整。',
  },
  brier: { en: 'Calibration error', zh: '达成概率的误差' },
  brierHow: {
    en: 'Brier score: the mean of (chance − what came)². Lower is better; 0.25 is always saying 50%.',
    zh: 'Brier 分：（达成概率 − 实际）² 的平均，越低越好；总是说 50% 得 0.25。',
  },
  forecast: { en: 'Forecast', zh: '预测' },
  lastValue: { en: 'Taking the last value', zh: '取最近读数' },
  straightLine: { en: 'Drawing a straight line', zh: '按直线外推' },
  noGoal: { en: 'No key result with a target among them.', zh: '其中的关键结果都没有目标值。' },
  better: {
    en: 'The forecast did better than both guesses without a model.',
    zh: '预测比两种不用模型的猜法都好。',
  },
  worse: {
    en: 'A guess without a model did as well or better: do not lean on the chance.',
    zh: '不用模型的猜法一样好，甚至更好：不要太依赖达成概率。',
  },
  byTeam: { en: 'By team', zh: '按团队' },
  team: { en: 'Team', zh: '团队' },
  asComputed: { en: 'as computed', zh: '按计算结果' },
  few: { en: 'too few to say', zh: '数量太少' },
  how: { en: 'How forecasts are made', zh: '预测是怎么做出来的' },
} satisfies Record<string, Text>;
