// The end-of-test summary of k6: `--summary-export`, the data of `handleSummary`, or the machine-readable summary of k6 1.
import { z } from 'zod';
import { failed } from '../../failure.ts';
import { jsonFormat } from '../json.ts';
import type { JsonObject, Percentile, Read } from '../report.ts';

const fields = z.record(z.string(), z.json());
const listed = z.array(z.object({ name: z.string(), values: fields.optional() }));
const report = z.object({
  metrics: z.record(z.string(), fields).optional(),
  results: z.object({ metrics: listed }).optional(),
});
type Fields = z.output<typeof fields>;

export const k6 = jsonFormat({
  id: 'k6',
  looksLike: (text) =>
    /"metrics"/.test(text) && /"(http_reqs|iterations|iteration_duration|root_group|k6Version)"/.test(text),
  fits: ({ metrics, root_group: group, results, metadata }) =>
    (isObject(metrics) && (isObject(group) || 'iterations' in metrics || 'http_reqs' in metrics || 'vus' in metrics)) ||
    (isObject(results) && Array.isArray(results['metrics']) && isObject(metadata) && 'k6Version' in metadata),
  schema: report,
  countsOf({ metrics = {}, results }): Read {
    const all = new Map<string, Fields>(Object.entries(metrics));
    for (const { name, values = {} } of results?.metrics ?? []) all.set(name, values);
    const of = (metric: string) => numbersOf(all.get(metric) ?? {});
    const [requests, durations] = [of('http_reqs'), of('http_req_duration')];
    const total = requests('count');
    if (total === undefined) return nothingRead([...all.keys()]);
    if (total === 0) return failed('no-data');
    const failures = failuresOf(of('http_req_failed'), total);
    if (Number.isNaN(failures)) return failed('not-understood', 'http_req_failed');
    const times: [Percentile, string][] = [
      ['p50', 'med'],
      ['p90', 'p(90)'],
      ['p95', 'p(95)'],
      ['p99', 'p(99)'],
    ];
    return {
      ok: true,
      counts: {
        kind: 'load',
        requests: total,
        ...given('failures', failures),
        ...given('rate', requests('rate')),
        ...given('mean', durations('avg')),
        ...given('max', durations('max')),
        percentiles: Object.fromEntries(
          times.flatMap(([name, key]) => {
            const time = durations(key) ?? (key === 'med' ? durations('p(50)') : undefined);
            return time === undefined ? [] : [[name, time]];
          }),
        ),
      },
    };
  },
});

/** The fields of a metric, which newer versions keep under `values`. */
function numbersOf(told: Fields): (name: string) => number | undefined {
  const inner = told['values'];
  const found = isObject(inner) ? inner : told;
  return (name) => (typeof found[name] === 'number' ? found[name] : undefined);
}

/** Of this rate a "pass" is a request that failed; where the rate says otherwise, the rate is right. NaN: neither fits. */
function failuresOf(of: (name: string) => number | undefined, total: number): number | undefined {
  const [passes, fails, rate] = [of('passes'), of('fails'), of('rate') ?? of('value')];
  if (passes === undefined || fails === undefined) return rate === undefined ? undefined : Math.round(rate * total);
  if (rate === undefined) return passes;
  const close = (count: number) => Math.abs(count - rate * (passes + fails)) <= Math.max(1, 0.001 * (passes + fails));
  return [passes, fails].find(close) ?? Number.NaN;
}

/** A test that asked for nothing by HTTP has numbers all the same, of which none is read. */
function nothingRead(metrics: readonly string[]): Read {
  const own = metrics.filter((name) => !name.includes('{') && !/^(vus|vus_max|data_\w+|checks)$/.test(name));
  if (own.length === 0) return failed('no-data');
  return { ...failed('no-data', own.slice(0, 12).join(', ')), because: 'other-measures' };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(name: string, value: number | undefined): Record<string, number> {
  return value === undefined ? {} : { [name]: value };
}
