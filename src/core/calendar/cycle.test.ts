import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleFrom, dayOfCycle, elapsedShare, nextCycle, quarterOf } from './cycle.ts';
import { addDays, dayFromNumber, dayNumber } from './day.ts';

const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2150-12-31') }).map(dayFromNumber);

describe('cycle', () => {
  it.each([
    ['2026-Q4', '2026-10-01', '2026-12-31', 'Q4 2026', '2026 年第四季度'],
    ['2026-q1', '2026-01-01', '2026-03-31', 'Q1 2026', '2026 年第一季度'],
    ['2027-H1', '2027-01-01', '2027-06-30', 'H1 2027', '2027 年上半年'],
    ['2028', '2028-01-01', '2028-12-31', '2028', '2028 年'],
    [
      '2026-10-08..2026-12-20',
      '2026-10-08',
      '2026-12-20',
      '2026-10-08 to 2026-12-20',
      '2026 年 10 月 8 日至 12 月 20 日',
    ],
    [
      '2026-11-01..2027-01-31',
      '2026-11-01',
      '2027-01-31',
      '2026-11-01 to 2027-01-31',
      '2026 年 11 月 1 日至 2027 年 1 月 31 日',
    ],
  ])('%s', (name, start, end, en, zh) => {
    expect(cycleFrom(name)).toMatchObject({ start, end, label: { en, zh } });
  });

  it('names a period that is exactly a quarter', () => {
    expect(cycleFrom({ start: '2026-10-01', end: '2026-12-31' })?.name).toBe('2026-Q4');
  });

  it.each(['2026-Q5', '2026-Q0', 'Q4', '', '0000-Q1', '2026-12-31..2026-10-01', '2026-02-30..2026-03-30'])(
    'refuses %j',
    (name) => expect(cycleFrom(name)).toBeUndefined(),
  );

  it.each([
    ['2026-Q4', '2027-Q1'],
    ['2026-H2', '2027-H1'],
    ['2026', '2027'],
    ['2026-11-01..2026-12-31', '2027-01-01..2027-02-28'],
    ['2026-10-08..2026-10-21', '2026-10-22..2026-11-04'],
  ])('after %s comes %s', (name, next) => expect(nextCycle(cycleFrom(name)!).name).toBe(next));

  it.each([
    ['2026-10-01', 1, 'during'],
    ['2026-10-12', 12, 'during'],
    ['2026-12-31', 92, 'during'],
    ['2027-01-01', 93, 'after'],
    ['2026-09-30', 0, 'before'],
  ])('%s is day %i of 92', (today, day, when) => {
    expect(dayOfCycle(quarterOf('2026-11-11'), today)).toEqual({ day, of: 92, when });
  });

  it('every day lies in its quarter, and quarters leave no gap', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = quarterOf(day);
        expect(dayOfCycle(quarter, day).when).toBe('during');
        expect(cycleFrom(quarter.name)).toEqual(quarter);
        expect(nextCycle(quarter)).toEqual(quarterOf(addDays(quarter.end, 1)));
      }),
    ));

  it('the elapsed share never falls and stays within 0–1', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, n) => {
        const quarter = quarterOf(day);
        const share = elapsedShare(quarter, addDays(day, n));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(elapsedShare(quarter, addDays(day, n + 1))).toBeGreaterThanOrEqual(share);
      }),
    ));
});
