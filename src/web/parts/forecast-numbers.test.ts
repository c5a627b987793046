import { expect, test } from 'vitest';
import { changePerWeek, roundedLike } from './forecast-numbers.ts';

test.each([
  [64.8, 64.8, 64.8],
  [60.14, 64.8, 60.1],
  [1873, 1873, 1870],
  [0.0123456, 0.0123456, 0.0123],
  [0, 0, 0],
])('%d beside %d reads %d', (number, like, shown) => expect(roundedLike(number, like)).toBeCloseTo(shown, 12));

test.each([
  [1.8, 7, '%', '+1.8', 'points a week'],
  [16 / 6, 7, '%', '+2.67', 'points a week'],
  [-2, 1, 'ms', '-14 ms', 'a week'],
  [30, 30, '', '+7', 'a week'],
])('%d in %d days of %s: %s %s', (change, days, unit, shown, words) => {
  const [text, values] = changePerWeek(change, days, unit, 'en');
  expect([values.change, text.en.replace('{change} ', '')]).toEqual([shown, words]);
});
