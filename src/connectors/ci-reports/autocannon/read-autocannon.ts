// The JSON that autocannon prints with `--json`.
import { z } from 'zod';
import { jsonFormat } from '../json.ts';
import type { Percentile } from '../report.ts';

const count = z.number().nonnegative();
const report = z.object({
  duration: count,
  errors: count.default(0),
  non2xx: count.default(0),
  requests: z.object({ total: count, average: count }),
  latency: z.object({ average: count.optional(), max: count.optional() }).catchall(z.json()),
});

export const autocannon = jsonFormat({
  id: 'autocannon',
  looksLike: (text) => /"(connections|pipelining)"/.test(text) && /"latency"/.test(text) && /"p97_5"/.test(text),
  fits: ({ requests, latency, connections, pipelining }) =>
    typeof requests === 'object' &&
    typeof latency === 'object' &&
    latency !== null &&
    'p97_5' in latency &&
    (connections !== undefined || pipelining !== undefined),
  schema: report,
  countsOf({ errors, non2xx, requests, latency }) {
    if (requests.total === 0) return undefined;
    const times = (['p50', 'p90', 'p99'] as const).flatMap((name): [Percentile, number][] =>
      typeof latency[name] === 'number' ? [[name, latency[name]]] : [],
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
  },
});
