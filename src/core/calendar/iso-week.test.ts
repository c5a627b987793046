import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, weekdayOf } from './day.ts';
import { isoWeekOf, isoWeeksBetween } from './iso-week.ts';

const anyDay = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2150-12-31') }).map(dayFromNumber);

describe('iso week', () => {
  it.each([
    ['2026-10-01', '2026-W40', '2026-09-28'],
    ['2027-01-01', '2026-W53', '2026-12-28'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2023-01-01', '2022-W52', '2022-12-26'],
    ['2020-12-31', '2020-W53', '2020-12-28'],
  ])('%s is in %s', (day, key, start) => expect(isoWeekOf(day)).toMatchObject({ key, start }));

  it('is labelled in both languages', () => {
    expect(isoWeekOf('2026-10-01').label).toEqual({ en: 'Week 40, 2026', zh: '2026 年第 40 周' });
  });

  it('a quarter has its weeks once each, in order', () => {
    const keys = isoWeeksBetween('2026-10-01', '2026-12-31').map((week) => week.key);
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([14, '2026-W40', '2026-W53']);
  });

  it('all seven days of a week share it and the next Monday does not', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, key, week } = isoWeekOf(day);
        expect(weekdayOf(start)).toBe(1);
        expect(week).toBeGreaterThanOrEqual(1);
        expect(week).toBeLessThanOrEqual(53);
        expect(isoWeekOf(addDays(start, 6)).key).toBe(key);
        expect(isoWeekOf(addDays(start, 7)).key > key).toBe(true);
      }),
    ));
});
