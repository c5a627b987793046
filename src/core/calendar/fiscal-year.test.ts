import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, daysBetween } from './day.ts';
import { type FiscalYear, fiscalPeriod, followingPeriod, proposedCycles, quarterShapes } from './fiscal-year.ts';

const april: FiscalYear = { startMonth: 4, quarters: 'months' };
const weeks: FiscalYear = { startMonth: 1, quarters: '4-4-5' };

describe('fiscal years', () => {
  it.each([
    ['quarter', '2026-11-29', undefined, '2026-Q4', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-29', undefined, '2026', '2026-01-01', '2026-12-31'],
    ['quarter', '2026-11-29', april, 'FY2027-Q3', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', april, 'FY2026-Q4', '2026-01-01', '2026-03-31'],
    ['year', '2026-03-31', april, 'FY2026', '2025-04-01', '2026-03-31'],
    // The Monday nearest to the first of January 2026 is 29 December 2025.
    ['quarter', '2025-12-29', weeks, '2026-Q1', '2025-12-29', '2026-03-29'],
    ['quarter', '2026-12-31', weeks, '2026-Q4', '2026-09-28', '2027-01-03'],
    ['year', '2026-06-01', weeks, '2026', '2025-12-29', '2027-01-03'],
  ] as const)('%s of %s', (level, day, fiscal, name, start, end) => {
    expect(fiscalPeriod(level, day, fiscal)).toEqual({ name, start, end });
  });

  const fiscal = fc.record({
    startMonth: fc.integer({ min: 1, max: 12 }),
    quarters: fc.constantFrom(...quarterShapes),
  });
  const day = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);

  it('every day lies in one quarter of one year, and the next one begins the day after', () => {
    fc.assert(
      fc.property(fiscal, day, (of, on) => {
        const quarter = fiscalPeriod('quarter', on, of);
        const year = fiscalPeriod('year', on, of);
        const next = followingPeriod('quarter', quarter, of);
        return (
          quarter.start <= on &&
          on <= quarter.end &&
          year.start <= quarter.start &&
          quarter.end <= year.end &&
          next.start === addDays(quarter.end, 1) &&
          next.name !== quarter.name
        );
      }),
    );
  });

  it('quarters of weeks have thirteen of them, the last one perhaps fourteen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), day, (startMonth, on) => {
        const { start, end } = fiscalPeriod('quarter', on, { startMonth, quarters: '4-4-5' });
        return [91, 98].includes(daysBetween(start, end) + 1);
      }),
    );
  });
});

describe('the next cycle', () => {
  const quarter = { level: 'quarter' as const, start: '2026-10-01', end: '2026-12-31' };
  const year = { level: 'year' as const, start: '2026-01-01', end: '2026-12-31' };
  const of = (today: string, cycles = [quarter]) => proposedCycles(cycles, weeksOff, today).map((one) => one.name);
  const weeksOff: FiscalYear = { startMonth: 1, quarters: 'months' };

  it('is proposed fifteen days ahead, of each level that is in use', () => {
    expect(of('2026-12-15')).toEqual([]);
    expect(of('2026-12-16')).toEqual(['2027-Q1']);
    expect(proposedCycles([quarter, year], weeksOff, '2026-12-20').map((one) => one.name)).toEqual(['2027-Q1', '2027']);
  });

  it('is not proposed where it is there, nor where there is no cycle yet', () => {
    expect(of('2026-12-20', [quarter, { ...quarter, start: '2027-01-01', end: '2027-03-31' }])).toEqual([]);
    expect(of('2026-12-20', [])).toEqual([]);
  });

  it('is that of today where time passed without one', () => {
    expect(of('2027-08-20')).toEqual(['2027-Q3']);
  });

  it('ends with its quarter where the last day of the one before was moved', () => {
    const moved = (end: string) => followingPeriod('quarter', { start: '2026-10-01', end }, weeksOff);
    expect(moved('2026-12-10')).toEqual({ name: '2027-Q1', start: '2026-12-11', end: '2027-03-31' });
    expect(moved('2027-01-10')).toEqual({ name: '2027-Q1', start: '2027-01-11', end: '2027-03-31' });
  });

  it('goes on as the last one was where its days are of one’s own', () => {
    expect(followingPeriod('quarter', { start: '2026-10-08', end: '2026-12-20' }, weeksOff)).toMatchObject({
      start: '2026-12-21',
      end: '2027-03-04',
    });
  });
});
