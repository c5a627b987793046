import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadences, checkInState, dueAt, isStale, remindAt, staleAt } from './cadence.ts';
import { dayFromNumber, dayNumber } from './day.ts';

const anyDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(dayFromNumber);

describe('cadence', () => {
  it.each([
    ['2026-10-05', 'weekly', '2026-10-12', '2026-10-13', '2026-10-19'],
    ['2026-10-05', 'biweekly', '2026-10-19', '2026-10-20', '2026-11-02'],
    ['2026-10-05', 'monthly', '2026-11-05', '2026-11-06', '2026-12-05'],
    ['2026-12-31', 'monthly', '2027-01-31', '2027-02-01', '2027-02-28'],
    ['2026-10-05T22:10:00Z', 'weekly', '2026-10-12', '2026-10-13', '2026-10-19'],
  ] as const)('%s %s', (last, cadence, due, reminded, stale) => {
    expect([dueAt(last, cadence), remindAt(last, cadence), staleAt(last, cadence)]).toEqual([due, reminded, stale]);
  });

  it.each([
    ['2026-10-11', 'up-to-date'],
    ['2026-10-12', 'due'],
    ['2026-10-13', 'reminded'],
    ['2026-10-18', 'reminded'],
    ['2026-10-19', 'stale'],
    ['2027-10-19', 'stale'],
  ])('weekly, last on 2026-10-05: %s is %s', (today, state) => {
    expect(checkInState('2026-10-05', 'weekly', today)).toBe(state);
  });

  it('due comes before the reminder, and the reminder before stale', () =>
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...cadences), (day, cadence) => {
        expect(day < dueAt(day, cadence)).toBe(true);
        expect(dueAt(day, cadence) < remindAt(day, cadence)).toBe(true);
        expect(remindAt(day, cadence) < staleAt(day, cadence)).toBe(true);
        expect(isStale(day, cadence, staleAt(day, cadence))).toBe(true);
      }),
    ));
});
