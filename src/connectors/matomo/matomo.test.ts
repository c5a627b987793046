import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { matomo } from './index.ts';

const config = { url: 'https://matomo.example.com', token: 'secret-token', site: 3 };
const summary = {
  nb_uniq_visitors: 812,
  nb_users: 0,
  nb_visits: 990,
  nb_actions: 4021,
  bounce_count: 396,
  bounce_rate: '40%',
};

test.each([
  ['visitors of the last week', {}, summary, { at: '2026-11-16T00:00:00.000Z', value: 812 }],
  [
    'visits of the last day',
    { measure: 'visits', period: 'day' },
    summary,
    { at: '2026-11-20T00:00:00.000Z', value: 990 },
  ],
  [
    'bounce rate of the last month',
    { measure: 'bounce-rate', period: 'month' },
    summary,
    { at: '2026-11-01T00:00:00.000Z', value: 40, numerator: 396, denominator: 990 },
  ],
  [
    'visitors of one page',
    { page: 'https://example.com/help' },
    [{ label: '/help', nb_visits: 120, nb_uniq_visitors: 95, nb_hits: 133 }],
    { at: '2026-11-16T00:00:00.000Z', value: 95 },
  ],
])('%s', async (_name, more, json, reading) => {
  const io = recorded([[/index\.php$/, { json }]]);
  expect(await readWith(matomo, { ...config, ...more }, io)).toEqual({ ok: true, readings: [reading] });
  expect(io.asked[0]?.url).not.toContain('secret-token');
});

test.each([
  ['a page nobody saw', [], { failure: 'no-data' }],
  [
    'a wrong token, said with status 200',
    { result: 'error', message: "You can't access this resource as it requires 'view' access for the website id = 3." },
    { failure: 'unauthorised' },
  ],
  ['an unknown method', { result: 'error', message: "The method 'x' does not exist" }, { failure: 'bad-query' }],
  ['no unique visitors for this period', { nb_visits: 3 }, { failure: 'no-data' }],
])('%s', async (_name, json, expected) => {
  expect(await readWith(matomo, config, recorded([[/index/, { json }]]))).toMatchObject(expected);
});

test.each(troubles)('%s', async (_name, answer, expected) => {
  expect(await readWith(matomo, config, recorded([[/index/, answer]]))).toMatchObject(expected);
});

test('not configured', async () => {
  expect(await readWith(matomo, { ...config, site: 0 }, recorded([]))).toMatchObject({ failure: 'not-configured' });
});
