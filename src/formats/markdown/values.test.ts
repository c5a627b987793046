import { expect, test } from 'vitest';
import { valuesIn } from './values.ts';

test.each([
  ['Activation from 25,5% to 40%', { baseline: 25.5, target: 40, unit: '%' }],
  ['激活率从 25,5% 提升到 40,25%', { baseline: 25.5, target: 40.25, unit: '%' }],
  ['Weekly users from 1,200 to 3,400', { baseline: 1200, target: 3400 }],
  ['Activation from 25.5% to 40%', { baseline: 25.5, target: 40, unit: '%' }],
])('%s', (text, values) => {
  expect(valuesIn(text)).toMatchObject(values);
});

test('no half of a number is taken for a whole one', () => {
  expect(valuesIn('Aktivierung von 25,5% auf 40%').target).not.toBe(5);
});
