// What the drawing of a measured key result shows, as plain data: the course so far, what was promised, what may come.
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { dayAt, utc, type Zones } from '../calendar/zones.ts';

/** `at`: an ISO day or instant. */
export type ChartPoint = { at: string; value: number };

/** Values in `unit`; `null` and empty lists where there is nothing to draw. */
export type KeyResultLine = {
  shape: 'line';
  unit: string;
  /** First and last day of the cycle. */
  start: Day;
  end: Day;
  /** Whose days they are; absent: those of UTC. */
  zones?: Zones | undefined;
  readings: readonly ChartPoint[];
  /** Readings of the key results that this one carries on, oldest first. */
  earlier: readonly ChartPoint[];
  /** From these readings on the source counted by another definition. */
  redefined: readonly string[];
  /** What people wrote at check-ins. */
  notes: readonly { at: string; text: string }[];
  /** How the target is meant: to be reached, or a limit to keep. */
  keep: 'reach' | 'at-most' | 'at-least';
  /** The target as frozen at the start of the cycle, and as it reads today. */
  frozenTarget: number | null;
  target: number | null;
  /** Where the value belongs inside a range, its ends. */
  range: { low: number; high: number } | null;
  /** Where the value should be as the cycle goes; corners of a straight line, steps as two points on one day. */
  expected: readonly ChartPoint[];
  /** Where it began, on the day it began: drawn until there is a reading. */
  baseline: ChartPoint | null;
  /** From the last reading on: the middle, and the edges of the wide band. */
  forecast: readonly { at: string; low: number; median: number; high: number }[];
  /** What would come without us. */
  doNothing: readonly ChartPoint[];
};

/** The first day that is drawn: of what was before the cycle, at most half a cycle's length. */
export function firstDay({ start, end, zones = utc, readings, earlier }: KeyResultLine): Day {
  const earliest = addDays(start, -Math.ceil(daysBetween(start, end) / 2));
  const before = [...earlier, ...readings]
    .map(({ at }) => dayAt(at, zones))
    .filter((day) => day >= earliest && day < start);
  return before.reduce((first, day) => (day < first ? day : first), start);
}

/** Times at which readings begin to follow another definition than the ones before; those typed by hand have none. */
export function redefinitions(readings: readonly { at: string; queryHash?: string | null | undefined }[]): string[] {
  let known: string | undefined;
  return readings.flatMap(({ at, queryHash }) => {
    if (!queryHash) return [];
    const changed = known !== undefined && known !== queryHash;
    known = queryHash;
    return changed ? [at] : [];
  });
}
