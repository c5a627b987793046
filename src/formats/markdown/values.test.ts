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

test.each([
  ['5 of 10 teams deploy daily', { target: 5, unit: 'teams' }],
  ['9 out of 10 users finish setup', { target: 9, unit: 'users' }],
  ['Teams on trunk from 2 of 10 to 8 of 10', { baseline: 2, target: 8 }],
  ['CSAT from 4.2/5 to 4.6/5', { baseline: 4.2, target: 4.6 }],
  ['Gates from 2/5 to 5/5', { baseline: 2, target: 5 }],
  ['App rating 4.5/5', { target: 4.5 }],
  ['客诉率从千分之八降到千分之三', { baseline: 8, target: 3, unit: '‰' }],
  ['1.200 Deployments pro Quartal statt 800', { baseline: 800, target: 1200 }],
  ['Antwortzeit unter 2 h (heute 3,5 h)', { baseline: 3.5, target: 2, unit: 'h' }],
  ['Aktivierung 40% (heute 25%)', { baseline: 25, target: 40, unit: '%' }],
  ['Verfügbarkeit mindestens 99,9 %', { target: 99.9, unit: '%' }],
  ['Temps de réponse moins de 2 s (actuellement 3,5 s)', { baseline: 3.5, target: 2, unit: 's' }],
])('%s', (text, values) => {
  expect(valuesIn(text, { mark: /\d,\d\b|statt/.test(text) ? 'comma' : undefined })).toMatchObject(values);
});

test.each([
  '1/2 of customers use the portal',
  '1/2 der Kunden nutzen das Portal',
  '5/10 teams deploy',
  'between 3 and 5 incidents a month',
])('a fraction or a range is asked about: %s', (text) => {
  const { target, baseline, open } = valuesIn(text);
  expect([baseline, target, open?.map(({ said }) => said)]).toEqual([
    undefined,
    undefined,
    [text.match(/\d.*\d/)?.[0]],
  ]);
});

test.each(['Aktivierung 25% auf 40%', 'Churn zwischen 2% und 5%'])(
  'which of two numbers is meant is not guessed: %s',
  (text) => expect(valuesIn(text)).toEqual({}),
);
