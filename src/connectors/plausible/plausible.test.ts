import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { plausible } from './index.ts';

const config = { token: 'k', site: 'example.com', page: '/help' };
const reply = {
  results: [{ metrics: [1042], dimensions: [] }],
  meta: {},
  query: { site_id: 'example.com', metrics: ['visitors'], dimensions: [], filters: [] },
};

test('the visitors of a page over whole days', async () => {
  const io = recorded([[/api\/v2\/query/, { json: reply }]]);
  expect(await readWith(plausible, config, io)).toEqual({
    ok: true,
    readings: [{ at: '2026-11-20T08:00:00.000Z', value: 1042 }],
  });
  expect(JSON.parse(io.asked[0]!.body!)).toEqual({
    site_id: 'example.com',
    metrics: ['visitors'],
    date_range: ['2026-11-13', '2026-11-19'],
    filters: [['is', 'event:page', ['/help']]],
  });
});

test.each([
  ['no row', { results: [] }],
  ['no number', { results: [{ metrics: [null], dimensions: [] }] }],
])('empty: %s', async (_name, json) => {
  expect(await readWith(plausible, config, recorded([[/query/, { json }]]))).toMatchObject({ failure: 'no-data' });
});

test.each([
  [
    'a wrong metric',
    { status: 400, json: { error: 'Invalid metric "conversion_rate": needs a goal filter' } },
    { failure: 'bad-query', detail: expect.stringContaining('goal filter') },
  ],
  [
    'a number with a warning beside it',
    {
      json: {
        results: [{ metrics: [40] }],
        meta: { metric_warnings: { visitors: { warning: 'imports are left out' } } },
      },
    },
    { failure: 'partial', detail: expect.stringContaining('imports are left out') },
  ],
  ...troubles,
] as const)('%s', async (_name, answer, expected) => {
  expect(await readWith(plausible, config, recorded([[/query/, answer]]))).toMatchObject(expected);
});

test('not configured', async () => {
  expect(await readWith(plausible, { site: 'example.com' }, recorded([]))).toMatchObject({ failure: 'not-configured' });
});
