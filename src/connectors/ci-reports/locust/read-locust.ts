// Locust's `…_stats.csv`: the row that sums up all.
import { delimitedRows } from '../../delimited.ts';
import { failed } from '../../failure.ts';
import { numberOf } from '../../number-of.ts';
import type { Percentile, Read, ReportFormat } from '../report.ts';
import { whole } from '../whole.ts';

export const locust: ReportFormat = {
  id: 'locust',
  looksLike: (head) => /^"?Type"?,"?Name"?,"?Request Count"?,/i.test(head),
  open: () => whole(read),
};

function read(text: string): Read {
  const [head = [], ...rows] = delimitedRows(text, ',');
  const row = rows.find((one) => one[head.indexOf('Name')] === 'Aggregated');
  if (!row) return failed('not-understood', 'Aggregated?');
  const cell = (name: string) => numberOf(row[head.indexOf(name)]);
  const [requests, failures, rate] = [cell('Request Count'), cell('Failure Count'), cell('Requests/s')];
  if (requests === undefined || failures === undefined || rate === undefined)
    return failed('not-understood', 'Request Count, Failure Count, Requests/s?');
  if (requests === 0) return failed('no-data');
  const times: [Percentile, string][] = [
    ['p50', '50%'],
    ['p90', '90%'],
    ['p95', '95%'],
    ['p99', '99%'],
  ];
  const [mean, max] = [cell('Average Response Time'), cell('Max Response Time')];
  return {
    ok: true,
    counts: {
      kind: 'load',
      requests,
      failures,
      rate,
      ...(mean === undefined ? {} : { mean }),
      ...(max === undefined ? {} : { max }),
      percentiles: Object.fromEntries(
        times.flatMap(([name, key]) => (cell(key) === undefined ? [] : [[name, cell(key)]])),
      ),
    },
  };
}
