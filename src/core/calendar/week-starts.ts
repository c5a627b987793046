// The weeks of a cycle up to a day, and the instants between which each of them lies.
import { addDays, type Day } from './day.ts';
import { isoWeeksBetween } from './iso-week.ts';
import { startOf, type Zones } from './zones.ts';

/** Mondays from the week of `start` to the week of `until`, and the instants at which each begins and the last one ends. */
export function weekStarts(start: Day, until: Day, zones: Zones): { weeks: Day[]; starts: string[] } {
  const weeks = isoWeeksBetween(start, until).map((week) => week.start);
  // What was said after the last of them is in none of them.
  return { weeks, starts: [...weeks, addDays(weeks.at(-1) ?? start, 7)].map((day) => startOf(day, zones)) };
}
