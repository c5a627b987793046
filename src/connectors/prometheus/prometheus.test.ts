import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { prometheus } from './index.ts';

const config = { url: 'https://prom.example.com/', query: 'sum(rate(http_requests_total[5m]))' };
const vector = (...values: string[]) => ({
  json: {
    status: 'success',
    data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value: [1_795_161_600.123, value] })) },
  },
});
const now = '2026-11-20T08:00:00.123Z';

test.each([
  ['one number', vector('0.3215'), { ok: true, readings: [{ at: now, value: 0.3215 }] }],
  [
    'a scalar',
    { json: { status: 'success', data: { resultType: 'scalar', result: [1_795_161_600.123, '1e3'] } } },
    { ok: true, readings: [{ at: now, value: 1000 }] },
  ],
  ['nothing', vector(), { failure: 'no-data' }],
  ['NaN', vector('NaN'), { failure: 'no-data', detail: 'NaN' }],
  ['infinity', vector('+Inf'), { failure: 'no-data', detail: 'NaN' }],
  ['three series', vector('1', '2', '3'), { failure: 'bad-query', detail: expect.stringContaining('3 series') }],
  [
    'a parse error',
    {
      status: 400,
      json: { status: 'error', errorType: 'bad_data', error: 'invalid parameter "query": 1:8: parse error' },
    },
    { failure: 'bad-query', detail: '400 invalid parameter "query": 1:8: parse error' },
  ],
  [
    'a query that ran out of time',
    {
      status: 503,
      json: { status: 'error', errorType: 'timeout', error: 'query timed out in expression evaluation' },
    },
    { failure: 'slow' },
  ],
  [
    'a store that was away',
    { json: { ...vector('40').json, warnings: ['receive series from store-7: unavailable'] } },
    { failure: 'partial', detail: 'receive series from store-7: unavailable' },
  ],
  ['a node that was away', { json: { ...vector('40').json, isPartial: true } }, { failure: 'partial' }],
  ['no warning and a hint', { json: { ...vector('40').json, warnings: [], infos: ['not a counter?'] } }, { ok: true }],
  [
    'a histogram',
    { json: { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, histogram: [1, {}] }] } } },
    { failure: 'bad-query', detail: 'histogram' },
  ],
  ...troubles,
] as const)('%s', async (_name, answer, expected) => {
  expect(await readWith(prometheus, config, recorded([[/api\/v1\/query\?/, answer]]))).toMatchObject(expected);
});

test.each([
  ['no address', { query: 'up' }],
  ['no query', { url: 'https://prom.example.com', query: ' ' }],
  ['credentials in the address', { url: 'https://me:secret@prom.example.com', query: 'up' }],
  ['a file', { url: 'file:///etc/passwd', query: 'up' }],
])('not configured: %s', async (_name, wrong) => {
  const io = recorded([]);
  expect(await readWith(prometheus, wrong, io)).toMatchObject({ failure: 'not-configured' });
  expect(io.asked).toEqual([]);
});

test('a ratio of two keeps both counts; zero below is no number', async () => {
  const ratio = { ...config, query: 'good', per: 'valid', scale: 100 };
  const world = (valid: string) =>
    recorded([
      [/query=good/, vector('995')],
      [/query=valid/, vector(valid)],
    ]);
  expect(await readWith(prometheus, ratio, world('1000'))).toEqual({
    ok: true,
    readings: [{ at: now, value: 99.5, numerator: 995, denominator: 1000 }],
  });
  expect(await readWith(prometheus, ratio, world('0'))).toMatchObject({ failure: 'no-data', detail: 'x ÷ 0' });
});

test('history is one range query with a step that Prometheus accepts; gaps stay gaps', async () => {
  const io = recorded([
    [
      /query_range/,
      {
        json: {
          status: 'success',
          data: {
            resultType: 'matrix',
            result: [
              {
                metric: {},
                values: [
                  [1_795_000_000, '480'],
                  [1_795_086_400, 'NaN'],
                  [1_795_172_800, '300'],
                ],
              },
            ],
          },
        },
      },
    ],
  ]);
  const window = { from: '2025-11-20T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z', step: 60 };
  const outcome = await readWith(prometheus, { ...config, token: 't0p', scale: 2 }, io, window);
  expect(outcome).toMatchObject({ ok: true, readings: [{ value: 960 }, { value: 600 }] });
  const [asked] = io.asked;
  expect(asked?.headers).toEqual({ authorization: 'Bearer t0p' });
  // Counted back from now, so that the newest point is the live value.
  const end = Date.parse(io.now) / 1000;
  const steps = Math.floor((end - Date.parse(window.from) / 1000) / 3157);
  expect(asked?.url).toContain(`start=${end - steps * 3157}&end=${end}&step=3157`);
});

test('a history of histograms is told as what it is', async () => {
  const result = [{ metric: {}, histograms: [[1_795_000_000, { count: '1' }]] }];
  const io = recorded([[/query_range/, { json: { status: 'success', data: { resultType: 'matrix', result } } }]]);
  const window = { from: '2026-11-01T00:00:00.000Z', to: now, step: 3600 };
  expect(await readWith(prometheus, config, io, window)).toMatchObject({ failure: 'bad-query', detail: 'histogram' });
});

test('the question in canonical text holds no secret', () => {
  const parsed = prometheus.config.parse({ ...config, token: 't0p', per: 'up' });
  expect(prometheus.query(parsed)).toBe(
    '{"per":"up","query":"sum(rate(http_requests_total[5m]))","scale":1,"url":"https://prom.example.com"}',
  );
});
