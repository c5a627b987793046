// Crux's own numbers go out to a real Prometheus, and come back in as readings of a key result.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';
import { eventually } from './eventually.ts';
import { type PrometheusServer, startPrometheus } from './prometheus-server.ts';

let server: RunningServer;
let company: Company;
let prometheus: PrometheusServer;
let connectionId: string;

beforeAll(async () => {
  server = await startServer({ CRUX_OUTBOUND_ALLOW: '127.0.0.1' });
  company = await foundCompany(server, 2);
  const { call, keyResultIds } = company;
  const params = { keyResultId: keyResultIds[0]! };
  await call('POST /api/key-results/{keyResultId}/check-ins', { params, body: { value: 390, confidence: 7 } });
  const { text } = await call('POST /api/tokens', { body: { name: 'wall', scope: 'metrics' } });
  prometheus = await startPrometheus({ scrape: { address: server.address, token: text } });
  const config = { url: prometheus.address };
  connectionId = (await call('POST /api/connections', { body: { name: 'Prom', connector: 'prometheus', config } })).id;
  await eventually(() => prometheus.value('crux_key_result_value'));
});
afterAll(async () => {
  await prometheus.stop();
  await server.stop();
});

const live = (config: Record<string, string | number>) =>
  company.call('POST /api/sources/try', { body: { connectionId, config } });

test('progress, confidence and readings stand in Prometheus, under the words of the key result', async () => {
  expect(await prometheus.value('up{job="crux"}')).toBe(1);
  expect(
    await prometheus.series(
      'crux_key_result_confidence * on (key_result_id) group_left (key_result) crux_key_result_info',
    ),
  ).toMatchObject([
    { metric: { key_result: 'p95 latency of route 0 from 480 to 300 ms', team: 'Payments' }, value: 7 },
  ]);
  expect(await prometheus.value('crux_key_result_progress')).toBe(0.5);
  expect(await prometheus.value('crux_key_result_target - crux_key_result_value')).toBe(-90);
  expect(await prometheus.value('time() - crux_key_result_reading_timestamp_seconds')).toBeLessThan(60);
});

test('a wrong token reads nothing', async () => {
  const blind = await startPrometheus({ scrape: { address: server.address, token: `crux_${'x'.repeat(43)}` } });
  try {
    expect(await eventually(() => blind.value('up{job="crux"}'))).toBe(0);
  } finally {
    await blind.stop();
  }
});

test('every panel of the Grafana example shows data', async () => {
  const text = readFileSync(new URL('../../examples/grafana/crux.json', import.meta.url), 'utf8');
  const { panels } = JSON.parse(text) as { panels: { title: string; targets: { expr: string }[] }[] };
  expect(panels.length).toBeGreaterThan(5);
  for (const { title, targets } of panels)
    for (const { expr } of targets) {
      const found = await prometheus.series(expr.replaceAll('$team', '.*'));
      expect(
        found.filter(({ value }) => Number.isFinite(value)),
        title,
      ).not.toEqual([]);
    }
});

test.each([
  ['a number', { query: 'crux_key_result_value' }, { reading: { value: 390 }, failure: null }],
  ['in another unit', { query: 'crux_key_result_value', scale: 0.001 }, { reading: { value: 0.39 } }],
  [
    'the ratio of two, with its counts',
    { query: 'crux_key_result_value', per: 'max(crux_key_result_target)', scale: 100 },
    { reading: { value: 130, numerator: 390, denominator: 300 } },
  ],
  [
    'a ratio by zero',
    { query: 'crux_key_result_value', per: 'vector(0)' },
    { failure: { code: 'no-data', detail: 'x ÷ 0' } },
  ],
  ['NaN', { query: 'vector(0) / 0' }, { reading: null, failure: { code: 'no-data', detail: 'NaN' } }],
  ['infinity', { query: 'vector(1) / 0' }, { reading: null, failure: { code: 'no-data', detail: 'NaN' } }],
  [
    'a quantile of nothing',
    { query: 'histogram_quantile(0.95, no_such_bucket)' },
    { failure: { code: 'no-data', detail: '' } },
  ],
  ['an empty answer', { query: 'no_such_metric' }, { reading: null, failure: { code: 'no-data', detail: '' } }],
  ['several series', { query: 'up' }, { failure: { code: 'bad-query', detail: '2 series: sum(…), avg(…), max(…)?' } }],
  ['a text', { query: '"x"' }, { failure: { code: 'bad-query' } }],
  ['a scalar', { query: 'scalar(sum(up))' }, { reading: { value: 2 } }],
  [
    'no PromQL',
    { query: 'sum(' },
    { failure: { code: 'bad-query', detail: expect.stringContaining('parse error') as string } },
  ],
])('asked for %s', async (_name, config, expected) => {
  expect(await live(config as Record<string, string>)).toMatchObject(expected);
});

test('the p95 of what Prometheus itself served is a number of milliseconds', async () => {
  const query = 'histogram_quantile(0.95, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket[1m])))';
  await eventually(async () => (((await prometheus.value(query)) ?? 0) > 0 ? true : undefined));
  const { reading } = await live({ query, scale: 1000 });
  expect(reading!.value).toBeGreaterThan(0);
});

test('who went away is stale at once: no data, not the last value', async () => {
  const passing = await startServer();
  const { call, keyResultIds } = await foundCompany(passing);
  const params = { keyResultId: keyResultIds[0]! };
  await call('POST /api/key-results/{keyResultId}/check-ins', { params, body: { value: 400 } });
  const { text } = await call('POST /api/tokens', { body: { name: 'wall', scope: 'metrics' } });
  const watching = await startPrometheus({ scrape: { address: passing.address, token: text } });
  const config = { url: watching.address };
  const { id } = await company.call('POST /api/connections', {
    body: { name: 'Other', connector: 'prometheus', config },
  });
  const ask = () =>
    company.call('POST /api/sources/try', { body: { connectionId: id, config: { query: 'crux_key_result_value' } } });
  try {
    // Waited for at its own address: whoever tries a source too often is asked to wait.
    const seen = () => watching.value('crux_key_result_value');
    await eventually(seen);
    expect((await ask()).reading).toMatchObject({ value: 400 });
    await passing.stop();
    await eventually(async () => ((await seen()) === undefined ? true : undefined));
    expect((await ask()).failure).toMatchObject({ code: 'no-data' });
  } finally {
    await watching.stop();
  }
  expect((await ask()).failure).toMatchObject({ code: 'unreachable' });
});
