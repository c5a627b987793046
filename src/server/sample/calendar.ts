import { type Cycle, quarterOf } from '../../core/calendar/cycle.ts';
import { addDays } from '../../core/calendar/day.ts';
import { dayOfTime, noonOf, type Zones } from '../../core/calendar/zones.ts';
import type { Quarter } from './shape.ts';

export type SampleCalendar = {
  now: string;
  today: string;
  cycle(quarter: Quarter): Cycle;
  /** The instant `week` weeks into a quarter, `day` days into that week; undefined when it lies in the future. */
  past(quarter: Quarter, week: number, day?: number, minute?: number): string | undefined;
  /** The same, but never after now: for what must have happened whatever the day. */
  atMost(quarter: Quarter, week: number, day?: number): string;
  /** A day of a quarter, the future included, its last day at most. */
  day(quarter: Quarter, week: number): string;
  daysAgo(days: number): string;
  /** Today `days` days on. */
  inDays(days: number): string;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Turns quarters and weeks of the sample into days around today. */
export function sampleCalendar(now: Date, zones: Zones): SampleCalendar {
  const today = dayOfTime(now.getTime(), zones);
  const running = quarterOf(today);
  const before = quarterOf(addDays(running.start, -1));
  const cycles = { 0: running, '-1': before, '-2': quarterOf(addDays(before.start, -1)) };
  const cycle = (quarter: Quarter) => cycles[quarter];
  const instant = (quarter: Quarter, week: number, day: number, minute: number) =>
    // Mornings, wherever that is.
    new Date(Date.parse(noonOf(addDays(cycle(quarter).start, week * 7 + day), zones)) + (minute - 120) * minuteMs);
  return {
    now: now.toISOString(),
    today,
    cycle,
    past(quarter, week, day = 0, minute = 0) {
      const at = instant(quarter, week, day, minute);
      return at <= now ? at.toISOString() : undefined;
    },
    atMost(quarter, week, day = 0) {
      const at = instant(quarter, week, day, 0);
      return (at <= now ? at : now).toISOString();
    },
    day(quarter, week) {
      const { start, end } = cycle(quarter);
      const day = addDays(start, week * 7);
      return day < end ? day : end;
    },
    daysAgo: (days) => new Date(now.getTime() - days * dayMs).toISOString(),
    inDays: (days) => addDays(today, days),
  };
}
