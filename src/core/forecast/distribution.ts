// A distribution of a future value: every model returns one, so that bands and chances are read the same way.
import type { Direction } from '../okr/words.ts';
import { edgeOf } from '../numbers/compare.ts';
import { bisect, normalCdf, normalQuantile, studentCdf, studentQuantile } from './quantiles.ts';

export type Distribution = {
  /** The value with `p` (0–1) of the distribution at or below it. */
  quantile(p: number): number;
  /** P(V ≥ x). */
  atLeast(x: number): number;
  /** P(V ≤ x). */
  atMost(x: number): number;
};

/** P(the goal is reached), its target itself included. */
export function chanceOf(end: Distribution, goal: { target: number; direction: Direction }): number {
  return goal.direction === 'up' ? end.atLeast(edgeOf(goal)) : end.atMost(edgeOf(goal));
}

/** mean + sd · t with `df` degrees of freedom; `sd` = 0 is a certain value. */
export function studentDistribution(mean: number, sd: number, df: number): Distribution {
  if (!(sd > 0)) return certain(mean);
  return {
    quantile: (p) => mean + sd * standardQuantile(p, df),
    atLeast: (x) => studentCdf((mean - x) / sd, df),
    atMost: (x) => studentCdf((x - mean) / sd, df),
  };
}

/**
 * More than nothing, and further above than below: the logarithm has Student's t, and mean and spread before the tails of t
 * are `mean` (> 0) and `sd`. Close to `studentDistribution` where the spread is small beside the mean.
 */
export function skewedDistribution(mean: number, sd: number, df: number): Distribution {
  const variance = Math.log1p((sd / mean) ** 2);
  return exponential(studentDistribution(Math.log(mean) - variance / 2, Math.sqrt(variance), df));
}

/** e to the power of what `inner` says. */
export function exponential(inner: Distribution): Distribution {
  return {
    quantile: (p) => Math.exp(inner.quantile(p)),
    atLeast: (x) => (x <= 0 ? 1 : inner.atLeast(Math.log(x))),
    atMost: (x) => (x <= 0 ? 0 : inner.atMost(Math.log(x))),
  };
}

/** Nothing at all with chance `nothing` (0–1), else as `inner` says, which is above nothing. */
export function orNothing(inner: Distribution, nothing: number): Distribution {
  const some = 1 - nothing;
  return {
    quantile: (p) => (p <= nothing ? 0 : inner.quantile((p - nothing) / some)),
    atLeast: (x) => (x <= 0 ? 1 : some * inner.atLeast(x)),
    atMost: (x) => (x < 0 ? 0 : nothing + some * inner.atMost(x)),
  };
}

const standard = new Map<string, number>();

/** The few quantiles every band is made of are solved once: a line has them at each of its points. */
function standardQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (!bandEnds.has(p)) return studentQuantile(p, df);
  const key = `${p} ${df}`;
  const known = standard.get(key) ?? studentQuantile(p, df);
  if (standard.size < 10_000) standard.set(key, known);
  return known;
}

const bandEnds = new Set([0.1, 0.25, 0.75, 0.9]);

export function certain(value: number): Distribution {
  return { quantile: () => value, atLeast: (x) => Number(value >= x), atMost: (x) => Number(value <= x) };
}

/** What simulated paths ended at; quantiles are interpolated between them. */
export function sampleDistribution(samples: Float64Array): Distribution {
  const sorted = samples.toSorted();
  const n = sorted.length;
  return {
    quantile(p) {
      const place = Math.min(1, Math.max(0, p)) * (n - 1);
      const low = sorted[Math.floor(place)] as number;
      return low + ((sorted[Math.ceil(place)] as number) - low) * (place - Math.floor(place));
    },
    atLeast: (x) => sorted.reduce((count, value) => count + Number(value >= x), 0) / n,
    atMost: (x) => sorted.reduce((count, value) => count + Number(value <= x), 0) / n,
  };
}

/**
 * Whole numbers 0, 1, 2, … with the given probabilities (summing to 1), each shown as `valueOf(k)`, which never falls.
 * Few whole numbers cut a distribution nowhere exactly: the ends of a band are the numbers that leave out, below and above,
 * the share closest to what they should. Taking the next number outwards would make every band too wide.
 */
export function countDistribution(probabilities: ArrayLike<number>, valueOf: (k: number) => number): Distribution {
  const cumulated = new Float64Array(probabilities.length);
  let sum = 0;
  for (let k = 0; k < cumulated.length; k++) {
    sum += probabilities[k] as number;
    cumulated[k] = sum;
  }
  const last = cumulated.length - 1;
  return {
    quantile(p) {
      const k = p < 0.5 ? closest(p) + 1 : p > 0.5 ? closest(p) : cumulated.findIndex((share) => share >= p);
      return valueOf(k === -1 || k > last ? last : k);
    },
    atLeast(x) {
      let k = 0;
      while (k <= last && valueOf(k) < x) k++;
      return k === 0 ? 1 : k > last ? 0 : Math.max(0, 1 - (cumulated[k - 1] as number));
    },
    atMost(x) {
      let k = 0;
      while (k <= last && valueOf(k) <= x) k++;
      return k === 0 ? 0 : Math.min(1, cumulated[k - 1] as number);
    },
  };

  /** The number up to which the sum comes closest to `p`; −1 for none. Of two, the one nearer to the middle. */
  function closest(p: number): number {
    const above = cumulated.findIndex((share) => share >= p);
    const next = above === -1 ? last : above;
    const before = next === 0 ? 0 : (cumulated[next - 1] as number);
    const distance = (cumulated[next] as number) - p;
    return distance < p - before || (distance === p - before && p < 0.5) ? next : next - 1;
  }
}

/** One of several normal distributions, each as likely as its weight (summing to 1). */
export function normalMixture(parts: readonly { weight: number; mean: number; sd: number }[]): Distribution {
  const atMost = (x: number) =>
    parts.reduce((sum, { weight, mean, sd }) => sum + weight * normalCdf((x - mean) / sd), 0);
  return {
    quantile(p) {
      const ends = parts.map(({ mean, sd }) => mean + sd * normalQuantile(p));
      return bisect(atMost, p, Math.min(...ends), Math.max(...ends));
    },
    atLeast: (x) => 1 - atMost(x),
    atMost,
  };
}

/** The same, further up by so much. */
export function shifted(inner: Distribution, by: number): Distribution {
  return {
    quantile: (p) => inner.quantile(p) + by,
    atLeast: (x) => inner.atLeast(x - by),
    atMost: (x) => inner.atMost(x - by),
  };
}

/** Every distance from a value so many times (> 0) as large. */
export function stretchedFrom(value: number, inner: Distribution, times: number): Distribution {
  return {
    quantile: (p) => value + (inner.quantile(p) - value) * times,
    atLeast: (x) => inner.atLeast(value + (x - value) / times),
    atMost: (x) => inner.atMost(value + (x - value) / times),
  };
}

/** Stretched around its median by `factor`, and kept within `low` and `high`. */
export function stretched(
  inner: Distribution,
  factor: number,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): Distribution {
  const median = inner.quantile(0.5);
  const within = (x: number) => Math.min(high, Math.max(low, x));
  return {
    quantile: (p) => within(median + (inner.quantile(p) - median) * factor),
    atLeast: (x) => (x <= low ? 1 : x > high ? 0 : inner.atLeast(median + (x - median) / factor)),
    atMost: (x) => (x >= high ? 1 : x < low ? 0 : inner.atMost(median + (x - median) / factor)),
  };
}
