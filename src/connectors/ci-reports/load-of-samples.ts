// A load test computed from its single requests, one after the other, without keeping them.
import { type Load, percentiles } from './report.ts';

/** `start` and `took` in milliseconds. */
export type LoadSample = { start: number; took: number; ok: boolean };

type Times = Pick<Load, 'mean' | 'max' | 'percentiles' | 'times'>;

/** A clock that goes back this far, or a gap this long, is no part of a load test: milliseconds. */
const backward = 60_000;
const gap = 3_600_000;

/** Percentiles by nearest rank; the rate over the time from the first start to the last end. */
export function loadOfSamples(): { add(sample: LoadSample): void; load(): Load | undefined } {
  const times = new Map<number, number>();
  let [requests, failures, longest] = [0, 0, 0];
  let [first, last, previous] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  let jumped = false;
  return {
    add({ start, took, ok }) {
      requests++;
      if (!ok) failures++;
      times.set(took, (times.get(took) ?? 0) + 1);
      longest = Math.max(longest, took);
      // Requests are written as they end, or by the batch of one generator: a little disorder is usual.
      if (start < previous - backward - longest || start > last + gap) jumped ||= requests > 1;
      first = Math.min(first, start);
      last = Math.max(last, start + took);
      previous = start;
    },
    load() {
      if (requests === 0) return undefined;
      const rate = jumped ? {} : { rate: last > first ? (requests / (last - first)) * 1000 : 0 };
      return { kind: 'load', requests, failures, ...rate, ...loadOfTimes(times) };
    },
  };
}

/** Mean, maximum and percentiles of how many requests took how long. */
export function loadOfTimes(times: ReadonlyMap<number, number>): Times & { percentiles: Load['percentiles'] } {
  const sorted = [...times].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, requests]) => sum + requests, 0);
  const spent = sorted.reduce((sum, [took, requests]) => sum + took * requests, 0);
  const rank = (share: number) => {
    let left = Math.max(1, Math.ceil(share * total));
    for (const [took, requests] of sorted) if ((left -= requests) <= 0) return took;
    return 0;
  };
  return {
    mean: total === 0 ? 0 : spent / total,
    max: sorted.at(-1)?.[0] ?? 0,
    percentiles: Object.fromEntries(percentiles.map((name) => [name, rank(Number(name.slice(1)) / 100)])),
    times: sorted,
  };
}
