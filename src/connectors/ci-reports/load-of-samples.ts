// A load test computed from its single requests.
import { type Load, percentiles } from './report.ts';

/** `start` and `took` in milliseconds. */
export type LoadSample = { start: number; took: number; ok: boolean };

/** Percentiles by nearest rank; the rate over the time from the first start to the last end. */
export function loadOfSamples(samples: readonly LoadSample[]): Load | undefined {
  if (samples.length === 0) return undefined;
  const times = Float64Array.from(samples, (one) => one.took).sort();
  let [first, last, sum, failures] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const { start, took, ok } of samples) {
    first = Math.min(first, start);
    last = Math.max(last, start + took);
    sum += took;
    if (!ok) failures++;
  }
  const rank = (share: number) => times[Math.max(0, Math.ceil(share * times.length) - 1)]!;
  return {
    kind: 'load',
    requests: samples.length,
    failures,
    rate: last > first ? (samples.length / (last - first)) * 1000 : 0,
    mean: sum / samples.length,
    max: times[times.length - 1]!,
    percentiles: Object.fromEntries(percentiles.map((name) => [name, rank(Number(name.slice(1)) / 100)])),
  };
}
