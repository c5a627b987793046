// Six weeks of a latency histogram in a real Prometheus become the chart of a key result.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';
import { eventually } from './eventually.ts';
import { latencyPast } from './latency-past.ts';
import { type PrometheusServer, startPrometheus } from './prometheus-server.ts';

let server: RunningServer;
let company: Company;
let prometheus: PrometheusServer;

beforeAll(async () => {
  server = await startServer({ CRUX_OUTBOUND_ALLOW: '127.0.0.1' });
  company = await foundCompany(server);
  prometheus = await startPrometheus({ past: latencyPast({ days: 42, from: 480, to: 400 }) });
});
afterAll(async () => {
  await prometheus.stop();
  await server.stop();
});

const query =
  'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{route="/checkout"}[5m])))';
const day = 86_400_000;

test('bound with its history, the chart is filled from the first day, and the newest value is the live one', async () => {
  const { call, keyResultIds } = company;
  const config = { url: prometheus.address };
  const connection = await call('POST /api/connections', { body: { name: 'Prom', connector: 'prometheus', config } });
  const params = { keyResultId: keyResultIds[0]! };
  const question = { query, scale: 1000 };
  const { reading } = await call('POST /api/sources/try', { body: { connectionId: connection.id, config: question } });
  expect(reading!.value).toBeGreaterThan(380);
  expect(reading!.value).toBeLessThan(420);

  const historyFrom = new Date(Date.now() - 42 * day).toISOString();
  const bound = await call('PUT /api/key-results/{keyResultId}/source', {
    params,
    body: { connectionId: connection.id, name: 'checkout p95', config: question, historyFrom },
  });
  const readings = await eventually(async () => {
    const told = await call('GET /api/key-results/{keyResultId}/readings', { params });
    return told.length > 30 ? told : undefined;
  }, 40);
  const values = readings.map(({ value }) => value);
  expect(values[0]).toBeGreaterThan(460);
  expect(values.at(-1)).toBeLessThan(420);
  for (const [at, value] of values.entries()) if (at > 0) expect(value).toBeLessThanOrEqual(values[at - 1]! + 1);
  expect(new Set(readings.map((one) => one.queryHash))).toEqual(new Set([bound.queryHash]));
  expect((await call('GET /api/key-results/{keyResultId}', { params })).now.value).toBe(values.at(-1));

  // An hour in which nothing was measured stays a hole: readings are days apart, and none is zero.
  expect(values.every((value) => value > 300)).toBe(true);
});
