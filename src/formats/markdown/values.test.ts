import { expect, test } from 'vitest';
import { valuesIn } from './values.ts';

test.each([
  ['Activation from 25,5% to 40%', { baseline: 25.5, target: 40, unit: '%' }],
  ['激活率从 25,5% 提升到 40,25%', { baseline: 25.5, target: 40.25, unit: '%' }],
  ['Weekly users from 1,200 to 3,400', { baseline: 1200, target: 3400 }],
  ['Activation from 25.5% to 40%', { baseline: 25.5, target: 40, unit: '%' }],
  ['Aktivierung von 25,5% auf 40%', { baseline: 25.5, target: 40, unit: '%' }],
  ['Activation de 25% à 40%', { baseline: 25, target: 40, unit: '%' }],
  ['Activatie van 25% naar 40%', { baseline: 25, target: 40, unit: '%' }],
  ['Активация с 25% до 40%', { baseline: 25, target: 40, unit: '%' }],
  ['活性化率を25%から40%に', { baseline: 25, target: 40, unit: '%' }],
  ['收入从 1.234,5 提升到 2.000', { baseline: 1234.5, target: 2000 }],
  ['Error rate from 10^-2 to 10^-3', { baseline: 0.01, target: 0.001 }],
  ['Throughput from 3×10^5 to 10^6', { baseline: 300_000, target: 1_000_000 }],
  ['Time from 1.5 to 2.000', { baseline: 1.5, target: 2 }],
])('%s', (text, values) => {
  expect(valuesIn(text)).toMatchObject(values);
});

test.each(['Aktivierung 25% auf 40%', 'Churn zwischen 2% und 5%', 'Aktivierung 40% (heute 25%)'])(
  'which of two numbers is meant is not guessed: %s',
  (text) => expect(valuesIn(text)).toEqual({}),
);
