import { dayOfTime } from '../../core/calendar/zones.ts';
import { ourDays } from './zone.ts';

/** Today where the organization is, `YYYY-MM-DD`. */
export function todayHere(now: Date = new Date()): string {
  return dayOfTime(now.getTime(), ourDays());
}
