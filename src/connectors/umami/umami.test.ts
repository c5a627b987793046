import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { umami } from './index.ts';

const config = {
  url: 'https://stats.example.com',
  token: 'k',
  website: '86d4095c-a2a8-4fc8-9521-103e858e2b41',
  page: '/help',
};
const version2 = {
  pageviews: { value: 3018, prev: 2811 },
  visitors: { value: 847, prev: 790 },
  visits: { value: 984, prev: 900 },
  bounces: { value: 537, prev: 500 },
  totaltime: { value: 150_492, prev: 1 },
};
const version3 = { pageviews: 15_171, visitors: 4415, visits: 5680, bounces: 3567, totaltime: 809_968, comparison: {} };
const now = '2026-11-20T08:00:00.000Z';

test.each([
  ['visitors, version 2', {}, version2, { at: now, value: 847 }],
  ['visitors, version 3', {}, version3, { at: now, value: 4415 }],
  ['page views', { measure: 'pageviews' }, version3, { at: now, value: 15_171 }],
  [
    'bounce rate',
    { measure: 'bounce-rate' },
    version3,
    { at: now, value: (3567 / 5680) * 100, numerator: 3567, denominator: 5680 },
  ],
])('%s', async (_name, more, json, reading) => {
  const io = recorded([[/stats\?.*path=\/help/, { json }]]);
  expect(await readWith(umami, { ...config, ...more }, io)).toEqual({ ok: true, readings: [reading] });
});

test('no visits: a count of nobody is a count, a rate of nobody is none', async () => {
  const json = { pageviews: 0, visitors: 0, visits: 0, bounces: 0 };
  const io = () => recorded([[/stats/, { json }]]);
  expect(await readWith(umami, config, io())).toMatchObject({ readings: [{ value: 0 }] });
  expect(await readWith(umami, { ...config, measure: 'bounce-rate' }, io())).toMatchObject({ failure: 'no-data' });
});

test('with name and password it signs in first', async () => {
  const io = recorded([
    [/auth\/login/, { json: { token: 'jwt', user: {} } }],
    [/stats/, { json: version3 }],
  ]);
  const asked = { ...config, token: undefined, user: 'u', password: 'p' };
  expect(await readWith(umami, asked, io)).toMatchObject({ ok: true });
  expect(io.asked.map((ask) => ask.headers?.['authorization'])).toEqual([undefined, 'Bearer jwt']);
});

test('history asks for one span per step', async () => {
  const io = recorded([[/stats/, { json: version3 }]]);
  const window = { from: '2026-11-06T08:00:00.000Z', to: now, step: 7 * 86_400 };
  const outcome = await readWith(umami, config, io, window);
  expect(outcome.ok && outcome.readings.map((one) => one.at.slice(0, 10))).toEqual([
    '2026-11-06',
    '2026-11-13',
    '2026-11-20',
  ]);
});

test.each(troubles)('%s', async (_name, answer, expected) => {
  expect(await readWith(umami, config, recorded([[/stats/, answer]]))).toMatchObject(expected);
});

test('not configured', async () => {
  for (const wrong of [
    { ...config, token: undefined },
    { ...config, website: '../x' },
  ])
    expect(await readWith(umami, wrong, recorded([]))).toMatchObject({ failure: 'not-configured' });
});
