import { type Cycle, quarterOf } from '../../core/calendar/cycle.ts';
import { addDays } from '../../core/calendar/day.ts';
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
export function sampleCalendar(now: Date): SampleCalendar {
  const today = now.toISOString().slice(0, 10);
  const running = quarterOf(today);
  const before = quarterOf(addDays(running.start, -1));
  const cycles = { 0: running, '-1': before, '-2': quarterOf(addDays(before.start, -1)) };
  const cycle = (quarter: Quarter) => cycles[quarter];
  // Mornings: 02:00 UTC is ten o'clock in China and early in Europe.
  const instant = (quarter: Quarter, week: number, day: number, minute: number) =>
    new Date(Date.parse(`${cycle(quarter).start}T02:00:00.000Z`) + (week * 7 + day) * dayMs + minute * minuteMs);
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
