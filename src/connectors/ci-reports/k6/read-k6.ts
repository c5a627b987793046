// The end-of-test summary of k6: `--summary-export`, or the data of `handleSummary` as JSON.
import { z } from 'zod';
import { readJson } from '../json.ts';
import type { Load, Percentile, ReportFormat } from '../report.ts';

const numbers = z.record(z.string(), z.json());
const report = z.object({ metrics: z.record(z.string(), numbers) });

export const k6: ReportFormat = {
  id: 'k6',
  looksLike: (head) =>
    /^\s*\{/.test(head) &&
    /"metrics"/.test(head) &&
    /"(http_reqs|iterations|iteration_duration|root_group)"/.test(head),
  open: () =>
    readJson(report, ({ metrics }): Load | undefined => {
      const of = (metric: string) => {
        const told = metrics[metric];
        const inner = told?.['values'];
        const fields = (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : told) ?? {};
        return (name: string) => (typeof fields[name] === 'number' ? fields[name] : undefined);
      };
      const [requests, durations, failures] = [of('http_reqs'), of('http_req_duration'), of('http_req_failed')];
      const total = requests('count');
      if (total === undefined) return undefined;
      // Of this rate a "pass" is a request that failed.
      const failed = failures('passes') ?? (failures('rate') ?? failures('value') ?? 0) * total;
      const times: [Percentile, string][] = [
        ['p50', 'med'],
        ['p90', 'p(90)'],
        ['p95', 'p(95)'],
        ['p99', 'p(99)'],
      ];
      return {
        kind: 'load',
        requests: total,
        failures: Math.round(failed),
        ...given('rate', requests('rate')),
        ...given('mean', durations('avg')),
        ...given('max', durations('max')),
        percentiles: Object.fromEntries(
          times.flatMap(([name, key]) => (durations(key) === undefined ? [] : [[name, durations(key)]])),
        ),
      };
    }),
};

function given(name: string, value: number | undefined): Record<string, number> {
  return value === undefined ? {} : { [name]: value };
}
