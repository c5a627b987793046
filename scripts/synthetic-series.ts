// Synthetic series whose truth is known, by family; each runs from weeks before a cycle to its last day.
import { quarterOf } from '../src/core/calendar/cycle.ts';
import { addDays, type Day, daysBetween } from '../src/core/calendar/day.ts';
import type { SeriesKind } from '../src/core/forecast/series-kind.ts';
import type { Random } from '../src/core/forecast/random.ts';
import type { Reading } from '../src/core/standing/reading.ts';

export type Sample = { kind: SeriesKind; readings: Reading[] };
export type Family = { name: string; make(random: Random): Sample };

export const cycle = quarterOf('2026-10-01');

export const families: Family[] = [
  { name: 'random walk with drift, weekly', make: (random) => walk(random, 7) },
  { name: 'random walk with drift, daily', make: (random) => walk(random, 1) },
  { name: 'noisy level with a trend, weekly', make: noisyTrend },
  { name: 'weekday pattern, daily level', make: weekdayLevel },
  { name: 'weekday pattern, daily total', make: weekdayTotal },
  { name: 'proportion, weekly', make: (random) => proportion(random, 0.12 * random.next()) },
  { name: 'counts, weekly total', make: counts },
  { name: 'counts, rare events', make: (random) => rareEvents(random, 0.2, 1.5) },
  { name: 'steps, one week in ten', make: steps },
];

/** Edges of the families above, printed apart: no model can be right on all of them at once. */
export const edges: Family[] = [
  { name: 'proportion that never moves', make: (random) => proportion(random, 0) },
  { name: 'proportion that moves 0.12 logit a week', make: (random) => proportion(random, 0.12) },
  { name: 'a single step, already seen', make: (random) => singleStep(random, -20, 10) },
  { name: 'a single step, still to come', make: (random) => singleStep(random, 62, 90) },
  { name: 'a single step, on any day of the cycle', make: (random) => singleStep(random, 0, 92) },
  { name: 'very rare events, 0.1–0.7 a week', make: (random) => rareEvents(random, 0.1, 0.7) },
];

function walk(random: Random, days: number): Sample {
  const drift = random.normal();
  const sd = 0.5 + 2 * random.next();
  let value = 100;
  const readings = series(random, days, () => {
    value += drift * (days / 7) + sd * Math.sqrt(days / 7) * random.normal();
    return { value };
  });
  return { kind: 'level', readings };
}

function noisyTrend(random: Random): Sample {
  const slope = random.normal();
  const noise = 1 + 3 * random.next();
  const readings = series(random, 7, (i) => ({ value: 300 + slope * i + noise * random.normal() }));
  return { kind: 'level', readings };
}

function weekdayLevel(random: Random): Sample {
  const effects = Array.from({ length: 7 }, () => 6 * random.normal());
  const drift = 0.1 * random.normal();
  let base = 300;
  const readings = series(random, 1, (i) => {
    base += drift + random.normal();
    return { value: base + (effects[i % 7] as number) };
  });
  return { kind: 'level', readings };
}

function weekdayTotal(random: Random): Sample {
  const busy = 5 + 20 * random.next();
  const week = [1, 1.1, 1, 0.9, 0.8, 0.2, 0.1];
  let value = 0;
  const readings = series(random, 1, (i) => {
    value += poisson(random, busy * (week[i % 7] as number));
    return { value };
  });
  return { kind: 'running-total', readings };
}

function proportion(random: Random, walkSd: number): Sample {
  const denominator = 50 + random.index(400);
  let logit = random.normal();
  const readings = series(random, 7, () => {
    logit += walkSd * random.normal();
    const share = 1 / (1 + Math.exp(-logit));
    let numerator = 0;
    for (let k = 0; k < denominator; k++) numerator += Number(random.next() < share);
    return { value: numerator / denominator, numerator, denominator };
  });
  return { kind: 'proportion', readings };
}

function counts(random: Random): Sample {
  const perWeek = 5 + 40 * random.next();
  let value = 0;
  const readings = series(random, 7, () => {
    value += poisson(random, perWeek);
    return { value };
  });
  return { kind: 'running-total', readings };
}

function rareEvents(random: Random, least: number, most: number): Sample {
  const perWeek = least + (most - least) * random.next();
  let value = 0;
  const readings = series(random, 7, () => {
    value += poisson(random, perWeek);
    return { value };
  });
  return { kind: 'incidents', readings };
}

/** Stays level between jumps; a jump comes in any week with a chance of one in ten. */
function steps(random: Random): Sample {
  const height = 3 + 7 * random.next();
  const noise = 0.5 + random.next();
  let base = 100;
  const readings = series(random, 7, () => {
    if (random.next() < 0.1) base += height * random.normal();
    return { value: base + noise * random.normal() };
  });
  return { kind: 'level', readings };
}

/** One step on some day between `from` and `until` (days of the cycle; what is seen ends between day 30 and 60). */
function singleStep(random: Random, from: number, until: number): Sample {
  const day = addDays(cycle.start, from + random.index(until - from));
  const height = 10 * random.normal();
  const noise = 1 + 2 * random.next();
  const readings = series(random, 7, (_, at) => ({
    value: 100 + (at >= day ? height : 0) + noise * random.normal(),
  }));
  return { kind: 'level', readings };
}

/** Readings every `days` up to the last day of the cycle, beginning four to twelve weeks before it. */
function series(random: Random, days: number, valueAt: (i: number, at: Day) => Omit<Reading, 'at'>): Reading[] {
  const before = 28 + random.index(57);
  const count = Math.floor((daysBetween(cycle.start, cycle.end) + before) / days) + 1;
  return Array.from({ length: count }, (_, i) => {
    const at = addDays(cycle.end, (i + 1 - count) * days);
    return { at, ...valueAt(i, at) };
  });
}

function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}
