import { expect, test } from 'vitest';
import { maturationDays } from './maturation.ts';

test.each([
  ['次月留存', 60],
  ['month-2 retention', 60],
  ['次日留存', 1],
  ['30 日留存', 30],
  ['Day-30 retention', 30],
  ['D7 retention', 7],
  ['第 4 周留存', 28],
  ['week 4 retention', 28],
  ['30-day retention', 30],
  ['部署频率', undefined],
])('%s is readable after %s days', (text, days) => {
  expect(maturationDays(text)).toBe(days);
});
