// ISO weeks name the columns of heat maps and the check-ins of a week: Monday first, week 1 holds the year's first Thursday.
import { addDays, type Day, dayNumber, weekdayOf } from './day.ts';
import type { Text } from '../text.ts';

/** `key` is `2026-W40` and sorts as text; `start` is the Monday. */
export type IsoWeek = { year: number; week: number; key: string; start: Day; label: Text };

export function isoWeekOf(day: Day): IsoWeek {
  const start = addDays(day, 1 - weekdayOf(day));
  const thursday = addDays(start, 3);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
  const key = `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
  return { year, week, key, start, label: { en: `Week ${week}, ${year}`, zh: `${year} 年第 ${week} 周` } };
}

/** Every week that has a day from `start` to `end`, in order. */
export function isoWeeksBetween(start: Day, end: Day): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let day = isoWeekOf(start).start; day <= end; day = addDays(day, 7)) weeks.push(isoWeekOf(day));
  return weeks;
}
