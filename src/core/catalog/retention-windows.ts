// The windows in which retention can be measured: what each one says, when to choose it, and how it is written.
import type { Text } from '../text.ts';

export type RetentionWindow = {
  id: string;
  name: Text;
  meaning: Text;
  when: Text;
  /** Stands before the word for retention; `?` where a number is still to be said. */
  before: Text;
};

export const retentionWindows: readonly RetentionWindow[] = [
  {
    id: 'day-1',
    before: { en: 'day-1 ', zh: '次日' },
    name: { en: 'Day-1 retention', zh: '次日留存' },
    meaning: { en: 'Share of new users who come back the next day.', zh: '新用户第二天回来的占比。' },
    when: {
      en: 'The first visit is what you work on: onboarding, the first impression. Daily needs only.',
      zh: '你在改的是第一次使用：上手引导、第一印象。只适合每天都会用到的产品。',
    },
  },
  {
    id: 'day-7',
    before: { en: 'day-7 ', zh: '7 日' },
    name: { en: 'Day-7 retention', zh: '7 日留存' },
    meaning: { en: 'Share of new users active on the seventh day.', zh: '新用户第七天仍活跃的占比。' },
    when: {
      en: 'You want to know whether a habit begins in the first week.',
      zh: '想知道第一周里习惯有没有开始形成。',
    },
  },
  {
    id: 'day-30',
    before: { en: 'day-30 ', zh: '30 日' },
    name: { en: 'Day-30 retention', zh: '30 日留存' },
    meaning: { en: 'Share of new users active on the thirtieth day.', zh: '新用户第三十天仍活跃的占比。' },
    when: {
      en: 'The lasting need is the question. Readable only a month after the change, so mind the end of the cycle.',
      zh: '要看需求是否长久。改动一个月后才读得到，注意周期还够不够。',
    },
  },
  {
    id: 'week-n',
    before: { en: 'week-? ', zh: '第 ? 周' },
    name: { en: 'Week-n retention', zh: '第 n 周留存' },
    meaning: { en: 'Share of a cohort active at any time in week n.', zh: '同期用户在第 n 周内任意时间活跃的占比。' },
    when: {
      en: 'The product is used once or a few times a week, as most tools for work are.',
      zh: '产品一周用一次或几次，多数工作类工具如此。',
    },
  },
  {
    id: 'month-2',
    before: { en: 'month-2 ', zh: '次月' },
    name: { en: 'Month-2 retention', zh: '次月留存' },
    meaning: { en: 'Share of a cohort active in its second month.', zh: '同期用户在第二个月活跃的占比。' },
    when: {
      en: 'You validate whether the need is real, or the product is used a few times a month.',
      zh: '验证需求是否真实，或产品一个月才用几次。',
    },
  },
  {
    id: 'rolling',
    before: { en: 'rolling day-? ', zh: '第 ? 日起滚动' },
    name: { en: 'Rolling retention', zh: '滚动留存' },
    meaning: { en: 'Share active on day n or any later day.', zh: '第 n 天或之后任意一天活跃的占比。' },
    when: {
      en: 'Use is irregular. It always looks better than the bounded kind and keeps changing; never compare the two.',
      zh: '使用不规律时。总比当日口径好看，而且会一直变；两种口径不能放在一起比。',
    },
  },
  {
    id: 'bounded',
    before: { en: 'day-? to day-? ', zh: '第 ? 到 ? 日' },
    name: { en: 'Bounded retention', zh: '区间留存' },
    meaning: { en: 'Share active between day a and day b.', zh: '第 a 天到第 b 天之间活跃的占比。' },
    when: {
      en: 'Single days swing too much, on weekends for instance, and a fixed figure is wanted.',
      zh: '单日波动太大（比如周末），又需要一个不再变的数。',
    },
  },
];
