// A cadence is how often a key result is looked at: when the next check-in is due, reminded of, and stale.
import { addDays, addMonths, type Day } from './day.ts';

export const cadences = ['weekly', 'biweekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

export const checkInStates = ['up-to-date', 'due', 'reminded', 'stale'] as const;
/** `up-to-date` → `due` on the due day → `reminded` one day later → `stale` at twice the cadence. */
export type CheckInState = (typeof checkInStates)[number];

/** The day of the next check-in. Nobody checked in yet: pass the day the key result was published. */
export function dueAt(lastCheckIn: Day, cadence: Cadence): Day {
  return after(lastCheckIn, cadence, 1);
}

/** One day of grace after the due day. */
export function remindAt(lastCheckIn: Day, cadence: Cadence): Day {
  return addDays(dueAt(lastCheckIn, cadence), 1);
}

/** Twice the cadence after the last check-in. */
export function staleAt(lastCheckIn: Day, cadence: Cadence): Day {
  return after(lastCheckIn, cadence, 2);
}

export function isStale(lastCheckIn: Day, cadence: Cadence, today: Day): boolean {
  return today >= staleAt(lastCheckIn, cadence);
}

export function checkInState(lastCheckIn: Day, cadence: Cadence, today: Day): CheckInState {
  if (isStale(lastCheckIn, cadence, today)) return 'stale';
  if (today >= remindAt(lastCheckIn, cadence)) return 'reminded';
  return today >= dueAt(lastCheckIn, cadence) ? 'due' : 'up-to-date';
}

/** Where a key result stands with its check-ins; before the first one (`last` null) it is due on the day of publication. */
export function checkInStateSince(last: Day | null, published: Day, cadence: Cadence, today: Day): CheckInState {
  if (last !== null) return checkInState(last, cadence, today);
  if (isStale(published, cadence, today)) return 'stale';
  if (today >= addDays(published, 1)) return 'reminded';
  return today >= published ? 'due' : 'up-to-date';
}

function after(day: Day, cadence: Cadence, times: number): Day {
  if (cadence === 'monthly') return addMonths(day, times);
  return addDays(day, times * (cadence === 'weekly' ? 7 : 14));
}
