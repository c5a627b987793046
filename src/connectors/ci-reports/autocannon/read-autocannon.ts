// The JSON that autocannon prints with `--json`.
import { z } from 'zod';
import { readJson } from '../json.ts';
import type { Percentile, ReportFormat } from '../report.ts';

const count = z.number().nonnegative();
const report = z.object({
  duration: count,
  errors: count.default(0),
  non2xx: count.default(0),
  requests: z.object({ total: count, average: count }),
  latency: z.object({ average: count.optional(), max: count.optional() }).catchall(z.number()),
});

export const autocannon: ReportFormat = {
  id: 'autocannon',
  looksLike: (head) =>
    /^\s*\{/.test(head) && /"(connections|pipelining)"/.test(head) && /"latency"/.test(head) && /"p97_5"/.test(head),
  open: () =>
    readJson(report, ({ errors, non2xx, requests, latency }) => {
      if (requests.total === 0) return undefined;
      const times = (['p50', 'p90', 'p99'] as const).flatMap((name): [Percentile, number][] =>
        latency[name] === undefined ? [] : [[name, latency[name]]],
      );
      return {
        kind: 'load',
        requests: requests.total,
        failures: errors + non2xx,
        ...(errors > 0 ? { unanswered: errors } : {}),
        rate: requests.average,
        ...(latency.average === undefined ? {} : { mean: latency.average }),
        ...(latency.max === undefined ? {} : { max: latency.max }),
        percentiles: Object.fromEntries(times),
      };
    }),
};
