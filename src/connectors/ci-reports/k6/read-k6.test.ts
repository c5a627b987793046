import { expect, test } from 'vitest';
import { type Expected, readOne } from '../testing.ts';

test.each<[string, object, Expected | string]>([
  [
    'the machine-readable summary',
    {
      version: '1.0.0',
      metadata: { k6Version: '1.1.0' },
      results: {
        metrics: [
          { name: 'http_reqs', values: { count: 1500, rate: 24.79 } },
          { name: 'http_req_duration', values: { avg: 245.67, med: 234.56, 'p(95)': 421.32 } },
          { name: 'http_req_failed', values: { rate: 0.02, passes: 1470, fails: 30 } },
        ],
      },
    },
    { 'load.requests': 1500, 'load.error-rate': 2, 'load.p95': 421.32 },
  ],
  [
    'an export with its rate under value',
    {
      metrics: {
        http_reqs: { count: 100, rate: 5 },
        http_req_failed: { passes: 0, fails: 100, value: 0 },
        iterations: { count: 100 },
      },
    },
    { 'load.requests': 100, 'load.error-rate': 0 },
  ],
  [
    'a version that did not count failures',
    { root_group: {}, metrics: { http_reqs: { count: 100, rate: 5 } } },
    { 'load.requests': 100, 'load.error-rate': undefined },
  ],
  [
    'null for what was not measured',
    {
      root_group: {},
      metrics: {
        http_reqs: { count: 10, rate: null },
        http_req_duration: { avg: 1, med: null },
        http_req_failed: null,
      },
    },
    { 'load.requests': 10, 'load.mean': 1, 'load.p50': undefined },
  ],
  ['no request at all', { root_group: {}, metrics: { http_reqs: { count: 0, rate: 0 } } }, 'report-empty'],
  [
    'a rate that fits neither count',
    { root_group: {}, metrics: { http_reqs: { count: 100 }, http_req_failed: { passes: 10, fails: 90, rate: 0.5 } } },
    'report-not-read',
  ],
  [
    'messages and pages only',
    { metrics: { iterations: { count: 5 }, ws_sessions: { count: 5 }, browser_web_vital_lcp: { avg: 900 } } },
    'report-without-measures',
  ],
])('k6: %s', (_name, report, expected) => {
  const { code, values } = readOne('summary.json', JSON.stringify(report));
  if (typeof expected === 'string') expect(code).toBe(expected);
  else
    for (const [metric, value] of Object.entries(expected)) expect([metric, values[metric]]).toEqual([metric, value]);
});
