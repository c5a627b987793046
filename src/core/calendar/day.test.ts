import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween, isDay, weekdayOf } from './day.ts';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayFromNumber);

describe('day', () => {
  it.each([
    ['2026-10-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['0000-01-01', false],
    ['2026-10-01T00:00:00Z', false],
  ])('isDay %s → %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -13, '2024-12-01'],
  ])('addMonths %s %i → %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it.each([
    ['1970-01-01', 4],
    ['2026-10-01', 4],
    ['2026-10-04', 7],
    ['2026-10-05', 1],
    ['1969-12-28', 7],
  ])('weekdayOf %s → %i', (day, expected) => expect(weekdayOf(day)).toBe(expected));

  it('adding and counting days undo each other', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    ));

  it('agrees with the calendar of the platform on every day of eight hundred years', () => {
    const last = dayNumber('2400-12-31');
    let wrong = 0;
    for (let number = dayNumber('1600-01-01'); number <= last; number += 1) {
      const day = dayFromNumber(number);
      const isSame = day === new Date(number * 86_400_000).toISOString().slice(0, 10) && dayNumber(day) === number;
      if (!isSame) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it('text order is time order', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    ));

  it('an instant counts as its UTC day', () => expect(dayNumber('2026-10-01T23:59:59Z')).toBe(dayNumber('2026-10-01')));
});
