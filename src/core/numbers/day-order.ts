// Days whose order is not the same everywhere: 01/11/2026 is told by the other days of its column, or stays open.
import { type Day, isDay } from '../calendar/day.ts';

export type DayOrder = 'day-first' | 'month-first';

const form = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[ T])/;
/** Nobody says which of the three is the year. */
const short = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/;

/** The day of `text` in this order; without one only where no other day can be meant: 31/12/2026, 11/11/2026. */
export function dayInOrder(text: string, order?: DayOrder): Day | undefined {
  if (/\s|T/.test(text) || !form.test(text)) return undefined;
  const { dayFirst, monthFirst } = waysOf(text);
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst;
  return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : undefined;
}

/** The order that the days of a column show, where all that show one show the same. */
export function orderOf(cells: readonly string[]): DayOrder | undefined {
  const shown = new Set(
    cells.flatMap((cell): DayOrder[] => {
      const { dayFirst, monthFirst } = waysOf(cell.normalize('NFKC').trim());
      if ((dayFirst === undefined) === (monthFirst === undefined)) return [];
      return [dayFirst === undefined ? 'month-first' : 'day-first'];
    }),
  );
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** The days an open text may mean, more than one; empty for all others. */
export function daysMeant(text: string): Day[] {
  const folded = text.normalize('NFKC').trim();
  const [, first = '', , second = '', third = ''] = short.exec(folded) ?? [];
  const { dayFirst, monthFirst } = waysOf(folded);
  const century = (year: string) => `20${year.padStart(2, '0')}`;
  const days = [
    dayFirst ?? existing(century(third), second, first),
    monthFirst ?? existing(century(third), first, second),
    existing(century(first), second, third),
  ].filter((day): day is Day => day !== undefined && (first !== '' || form.test(folded)));
  const distinct = [...new Set(days)];
  return distinct.length > 1 ? distinct : [];
}

function waysOf(text: string): { dayFirst?: Day | undefined; monthFirst?: Day | undefined } {
  const [, first, , second = '', year = ''] = form.exec(text) ?? [];
  if (first === undefined) return {};
  return { dayFirst: existing(year, second, first), monthFirst: existing(year, first, second) };
}

export function existing(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
