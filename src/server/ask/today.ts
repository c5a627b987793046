import type { Day } from '../../core/calendar/day.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import type { Ask } from './change.ts';

/** The day it is in the organization. */
export function todayOf({ now, zones }: Pick<Ask, 'now' | 'zones'>): Day {
  return dayOfTime(now.getTime(), zones);
}
