// The text that wrk and wrk2 print; percentiles with `--latency`.
import { times } from '../../../core/numbers/decimal.ts';
import { failed } from '../../failure.ts';
import type { Percentile, Read, ReportFormat } from '../report.ts';
import { whole } from '../whole.ts';

const inMilliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const time = String.raw`([\d.]+)(us|ms|s|m|h)`;

export const wrk: ReportFormat = {
  id: 'wrk',
  looksLike: (head) => /^\s*Running [\d.]+[smh] test @ /.test(head),
  open: () => whole(read),
};

function read(text: string): Read {
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  const [requests, rate] = [number(/^\s*(\d+) requests in /m), number(/^Requests\/sec:\s*([\d.]+)/m)];
  if (!Number.isFinite(requests) || !Number.isFinite(rate))
    return failed('not-understood', 'requests in, Requests/sec?');
  if (requests === 0) return failed('no-data');
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const refused = number(/Non-2xx or 3xx responses: (\d+)/);
  const [, mean, meanUnit, max, maxUnit] =
    new RegExp(String.raw`^\s*Latency\s+${time}\s+\S+\s+${time}`, 'm').exec(text) ?? [];
  const unanswered = socket.reduce((sum, one) => sum + Number(one), 0);
  return {
    ok: true,
    counts: {
      kind: 'load',
      requests,
      failures: (Number.isFinite(refused) ? refused : 0) + unanswered,
      ...(unanswered > 0 ? { unanswered } : {}),
      rate,
      ...(mean && meanUnit ? { mean: times(Number(mean), inMilliseconds[meanUnit]!) } : {}),
      ...(max && maxUnit ? { max: times(Number(max), inMilliseconds[maxUnit]!) } : {}),
      percentiles: percentilesIn(text),
    },
  };
}

/** wrk prints `99%`, wrk2 `99.000%`; of its long table only the short one above counts. */
function percentilesIn(text: string): Partial<Record<Percentile, number>> {
  const found: Partial<Record<Percentile, number>> = {};
  for (const [, share, value, unit] of text.matchAll(
    new RegExp(String.raw`^\s+(50|90|95|99)(?:\.0+)?%\s+${time}\s*$`, 'gm'),
  ))
    found[`p${share}` as Percentile] ??= times(Number(value), inMilliseconds[unit!]!);
  return found;
}
