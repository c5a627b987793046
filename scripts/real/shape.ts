// What a real series is, and how one is made from dated events or values.
import { dayNumber } from '../../src/core/calendar/day.ts';

export type RealPoint = { value: number; numerator?: number; denominator?: number };

/** Told apart in the table: what the product takes for one kind of number behaves in more than one way. */
export const realKinds = [
  'level, weekly',
  'level, daily',
  'level, monthly or yearly',
  'percentage without counts',
  'share with counts',
  'running total, weekly',
  'running total, daily',
  'rare events',
] as const;
export type RealKind = (typeof realKinds)[number];

/** `points`: evenly spaced, one per week of a key result, or one per day where the kind says so. */
export type RealSeries = { dataSet: string; name: string; kind: RealKind; points: RealPoint[] };

export type Maker = () => Omit<RealSeries, 'dataSet'>[];

export type Dated = { at: string; value: number };

export function levels(name: string, kind: RealKind, values: readonly (number | string | null | undefined)[]) {
  const points = values.flatMap((value) => {
    const number = value === '' || value === null || value === undefined ? Number.NaN : Number(value);
    return Number.isFinite(number) ? [{ value: number }] : [];
  });
  return { name, kind, points };
}

/** Counts per step as a running total. */
export function totals(name: string, kind: RealKind, counts: readonly number[]) {
  let sum = 0;
  return { name, kind, points: counts.map((count) => ({ value: (sum += count) })) };
}

export function shares(name: string, kind: RealKind, counted: readonly { hits: number; cases: number }[]) {
  const points = counted
    .filter(({ cases }) => cases > 0)
    .map(({ hits, cases }) => ({ value: (100 * hits) / cases, numerator: hits, denominator: cases }));
  return { name, kind, points };
}

/** The same shares as a tool tells them that keeps the counts to itself. */
export function percentages(name: string, counted: readonly { hits: number; cases: number }[]) {
  const some = counted.filter(({ cases }) => cases > 0);
  return levels(
    `${name}, without counts`,
    'percentage without counts',
    some.map(({ hits, cases }) => (100 * hits) / cases),
  );
}

/** What fell into each step of `days` days, from the first to the last date; empty steps too. */
export function perStep<Item>(items: readonly Item[], at: (item: Item) => string, days: number): Item[][] {
  const dated = items.map((item) => ({ item, day: dayNumber(at(item).slice(0, 10)) }));
  const first = Math.min(...dated.map(({ day }) => day));
  const last = Math.max(...dated.map(({ day }) => day));
  const steps: Item[][] = Array.from({ length: Math.floor((last - first + 1) / days) }, () => []);
  for (const { item, day } of dated) steps[Math.floor((day - first) / days)]?.push(item);
  return steps;
}

/** What fell into each four weeks. */
export function byMonth<Item>(items: readonly Item[], at: (item: Item) => string): Item[][] {
  return perStep(items, at, 28);
}

/** Means of each `size` values in a row. */
export function means(values: readonly number[], size: number): number[] {
  return chunks(values, size).map((some) => some.reduce((sum, value) => sum + value, 0) / size);
}

export function sums(values: readonly number[], size: number): number[] {
  return chunks(values, size).map((some) => some.reduce((sum, value) => sum + value, 0));
}

function chunks(values: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}

/** Most frequent first. */
export function byCount<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  return [...Map.groupBy(items, key)].toSorted(([, a], [, b]) => b.length - a.length);
}

export const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What a price at the end of each day tells by the week, and how often it rose. */
export const ofPrices = (close: readonly number[]) => [
  levels('price', 'level, daily', close),
  levels(
    'price, fifth days',
    'level, weekly',
    close.filter((_, i) => i % 5 === 4),
  ),
  shares(
    'days that rose',
    'share with counts',
    sums(
      close.map((value, i) => Number(i > 0 && value > (close[i - 1] as number))),
      20,
    ).map((hits) => ({ hits, cases: 20 })),
  ),
];
