// A fiscal year begins with a month of its own, and its quarters have whole months or thirteen weeks each (4-4-5).
import { type Cycle, type Period, nextCycle } from './cycle.ts';
import { addDays, addMonths, type Day, dayNumber, daysBetween } from './day.ts';

/** Cycles of different levels may lie over each other: quarters within their year. */
export const cycleLevels = ['quarter', 'year'] as const;
export type CycleLevel = (typeof cycleLevels)[number];

/** `months`: quarters of three months. `4-4-5`: of thirteen weeks, the last one of a long year fourteen. */
export const quarterShapes = ['months', '4-4-5'] as const;
export type QuarterShape = (typeof quarterShapes)[number];

/** `startMonth`: 1–12. */
export type FiscalYear = { startMonth: number; quarters: QuarterShape };

export const calendarYear: FiscalYear = { startMonth: 1, quarters: 'months' };

/** The year or quarter a day lies in. A year that does not begin in January is called after the one it ends in: `FY2027-Q1`. */
export function fiscalPeriod(level: CycleLevel, day: Day, fiscal: FiscalYear = calendarYear): Omit<Cycle, 'label'> {
  const around = Number(day.slice(0, 4));
  const year = [around + 1, around, around - 1].find((one) => startOf(one, fiscal) <= day) ?? around - 1;
  const called = fiscal.startMonth === 1 ? String(year) : `FY${year + 1}`;
  if (level === 'year') return { name: called, ...span(startOf(year, fiscal), startOf(year + 1, fiscal)) };
  const starts = [0, 1, 2, 3].map((quarter) => quarterStart(year, quarter, fiscal));
  const quarter = starts.findLastIndex((start) => start <= day);
  const until = starts[quarter + 1] ?? startOf(year + 1, fiscal);
  return { name: `${called}-Q${quarter + 1}`, ...span(starts[quarter]!, until) };
}

/**
 * The one right after: to the end of the next period of the fiscal year where this one began with one, even if its last
 * day was moved; otherwise as long as this one.
 */
export function followingPeriod(level: CycleLevel, period: Period, fiscal: FiscalYear): Omit<Cycle, 'label'> {
  const own = fiscalPeriod(level, period.start, fiscal);
  const after = fiscalPeriod(level, addDays(own.end, 1), fiscal);
  const from = addDays(period.end, 1);
  if (own.start === period.start && from < after.end) return { ...after, start: from };
  const { name, start, end } = nextCycle(period);
  return { name, start, end };
}

/** From so many days before the end of the last cycle of a level on, the next one is proposed. */
export const proposedAhead = 15;

type Known = Period & { level: CycleLevel };

/** The cycles that are missing soon: one for each level that is in use. Where time passed without one, that of today. */
export function proposedCycles(
  cycles: readonly Known[],
  fiscal: FiscalYear,
  today: Day,
): (Omit<Cycle, 'label'> & { level: CycleLevel })[] {
  return [...Map.groupBy(cycles, (one) => one.level)].flatMap(([level, of]) => {
    const last = of.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0]!;
    if (daysBetween(today, last.end) > proposedAhead) return [];
    const next = followingPeriod(level, last, fiscal);
    const proposed = next.end < today ? fiscalPeriod(level, today, fiscal) : next;
    return [{ level, ...proposed }];
  });
}

function span(start: Day, until: Day): Period {
  return { start, end: addDays(until, -1) };
}

function startOf(year: number, { startMonth, quarters }: FiscalYear): Day {
  const first = `${year}-${String(startMonth).padStart(2, '0')}-01`;
  return quarters === 'months' ? first : nearestMonday(first);
}

function quarterStart(year: number, quarter: number, fiscal: FiscalYear): Day {
  const start = startOf(year, fiscal);
  return fiscal.quarters === 'months' ? addMonths(start, quarter * 3) : addDays(start, quarter * 91);
}

function nearestMonday(day: Day): Day {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return addDays(day, sinceMonday <= 3 ? -sinceMonday : 7 - sinceMonday);
}
