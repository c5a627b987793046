import { expect, test } from 'vitest';
import { readNumber, understoodAs, unreadable } from './read-number.ts';

test.each([
  ['36', 36],
  ['-36', -36],
  ['−3.5', -3.5],
  ['+12', 12],
  ['.5', 0.5],
  ['１２．５', 12.5],
  ['1,234', 1234],
  ['1，234', 1234],
  ['2.5万', 25_000],
  ['1 亿', 100_000_000],
  ['3k', 3000],
  ['41%', 41],
  ['', null],
  ['  ', null],
  ['12,5', 12.5],
  ['5,9', 5.9],
  ['0.07万', 700],
  ['twelve', undefined],
  ['1-2', undefined],
  ['--3', undefined],
])('%j reads as %s', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test('what is more than plain digits is shown back', () => {
  expect(understoodAs('1,234', '', 'en')).toBe('Read as 1,234');
  expect(understoodAs('12,5', '%', 'en')).toBe('Read as 12.5');
  expect(understoodAs('2.5万', '次', 'zh')).toBe('读作 25,000');
  expect(understoodAs('30m', 'h', 'en')).toBe('Read as 0.5');
  expect(understoodAs('12.5', '%', 'en')).toBeUndefined();
});

test('why there is no number is said', () => {
  expect(unreadable('12,', '', 'en')).toBe('Type a number, such as 12.5');
  expect(unreadable('30m', '人', 'zh')).toBe('“30m”与单位“人”对不上。');
  expect(unreadable('', '人', 'zh')).toBeUndefined();
});
