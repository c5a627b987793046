// What a service would have told Prometheus over some weeks: a histogram of request durations whose p95 falls day by day.

const day = 86_400;
const minute = 60;
const bounds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1];
const perMinute = 20_000;

type Past = { days: number /** p95 in milliseconds. */; from: number; to: number };

/**
 * Three minutes of every day at this time of day, up to now, in the OpenMetrics text format: few enough for promtool, and
 * all that a rate over five minutes needs. On the day in the middle the counters start again, as after a restart.
 */
export function latencyPast({ days, from, to }: Past): string {
  const now = Math.floor(Date.now() / 1000);
  const series = bounds.map((): string[] => []);
  const all: string[] = [];
  let counts = bounds.map(() => 0);
  let total = 0;
  const name = 'http_request_duration_seconds_bucket{route="/checkout",le=';
  for (let at = 0; at <= days; at++) {
    const p95 = (from + ((to - from) * at) / days) / 1000;
    for (const before of [2, 1, 0]) {
      const time = now - (days - at) * day - before * minute;
      if (at === Math.floor(days / 2) && before === 0) [counts, total] = [bounds.map(() => 0), 0];
      counts = counts.map((count, index) => count + Math.round(perMinute * shareBelow(bounds[index]!, p95)));
      total += perMinute;
      for (const [index, bound] of bounds.entries()) series[index]!.push(`${name}"${bound}"} ${counts[index]} ${time}`);
      all.push(`${name}"+Inf"} ${total} ${time}`);
    }
  }
  return ['# TYPE http_request_duration_seconds_bucket counter', ...series.flat(), ...all, '# EOF', ''].join('\n');
}

/** Spread so that a quantile, which is interpolated within its bucket, is exactly the p95 that was asked for. */
function shareBelow(bound: number, p95: number): number {
  const above = bounds.find((one) => one >= p95)!;
  const below = bounds.filter((one) => one < p95).at(-1) ?? 0;
  if (bound >= above) return bound === above ? 0.99 : 1;
  // 0.95 lies at p95 on the straight line from the share at `below` to 0.99 at `above`.
  const part = (p95 - below) / (above - below);
  const atBelow = Math.max(0, (0.95 - 0.99 * part) / (1 - part));
  return (bound / below) * atBelow;
}
