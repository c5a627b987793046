import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

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
  ['twelve', undefined],
  ['1-2', undefined],
  ['--3', undefined],
])('%j reads as %s', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});
