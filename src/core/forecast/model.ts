// A model turns readings into distributions of later values; the forecast chooses one and prints what it assumes.
import { dayNumber } from '../calendar/day.ts';
import { dayAt, type Zones } from '../calendar/zones.ts';
import { median } from '../numbers/median.ts';
import type { Text } from '../text.ts';
import { inOrder, type Reading } from '../standing/reading.ts';
import type { Distribution } from './distribution.ts';

/** A reading on the scale of whole days; `day` counts from 1970-01-01. */
export type Point = {
  day: number;
  value: number;
  numerator?: number | undefined;
  denominator?: number | undefined;
};

export type Model = {
  name: Text;
  formula: Text;
  /** Why it says what it says, in four sentences. */
  why: Text;
  /** What this model in particular takes for granted. */
  assumptions: Text[];
  /** Where the readings themselves speak against a premise. */
  notes?: Text[];
  /** Change per day the model continues. */
  pace: number;
  /** Values the metric cannot leave, when the model knows them. */
  bounds?: { low?: number; high?: number };
  /** The distribution of the value so many days (> 0, rising) after the last reading. */
  after(days: readonly number[]): Distribution[];
};

/** One point per day, oldest first; of several readings on a day the last counts. */
export function pointsOf(readings: readonly Reading[], zones: Zones): Point[] {
  const points = new Map<number, Point>();
  for (const { at, value, numerator, denominator } of inOrder(readings)) {
    const day = dayNumber(dayAt(at, zones));
    points.set(day, { day, value, numerator, denominator });
  }
  return [...points.values()];
}

/** The usual days between readings: the median gap, at least 1. `undefined` for fewer than two points. */
export function intervalOf(points: readonly Point[]): number | undefined {
  const gaps = points.slice(1).map((point, i) => point.day - (points[i] as Point).day);
  return gaps.length === 0 ? undefined : Math.max(1, median(gaps));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
