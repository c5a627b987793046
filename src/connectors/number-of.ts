// Reads a number or a time as sources write them: as a number or as text, never a guess.
import { dayAt, startOf, type Zones } from '../core/calendar/zones.ts';
import { type DayOrder, daysMeant } from '../core/numbers/day-order.ts';
import type { NumberRead } from '../core/numbers/number-read.ts';
import { markOf } from '../core/numbers/read-column.ts';
import { readDate } from '../core/numbers/read-date.ts';
import { readNumber } from '../core/numbers/read-number.ts';

/** A finite number from a number or a text with one meaning (`1 234.5`, `12,5`; not `1,234`); otherwise `undefined`. */
export function numberOf(value: unknown): number | undefined {
  const read = readValue(value);
  return read.ok ? read.value : undefined;
}

/** The same with the reason why there is none. */
export function readValue(value: unknown): NumberRead {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return { ok: true, value: number, understood: false };
  return typeof number === 'string' ? readNumber(number) : { ok: false, why: 'no-number' };
}

/** Reads the values of one column by one rule: what some texts show about their marks decides for the others. */
export function columnReader(values: readonly unknown[]): (value: unknown) => NumberRead {
  const mark = markOf(values.filter((one) => typeof one === 'string'));
  return (value) =>
    typeof value === 'string' && (mark === 'comma' || mark === 'point')
      ? readNumber(value, { mark })
      : readValue(value);
}

/** What stands there, and, where it can be read in two ways, both: for the detail of a failure. */
export function saidOf(value: unknown, read: NumberRead = readValue(value)): string {
  const said = String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 80);
  return !read.ok && read.why === 'ambiguous' ? `${said} = ${read.readings.join(' | ')}` : said;
}

/** The time that could not be read, and, where its order is open, the days it may mean. */
export function saidOfTime(value: unknown): string {
  const days = typeof value === 'string' ? daysMeant(value) : [];
  return days.length > 0 ? `${String(value).trim()} = ${days.join(' | ')}` : saidOf(value, { ok: false, why: 'empty' });
}

/**
 * `now` ISO in UTC; `zones`: where a day begins; `clock`: what a time of day without a zone means, where not the same;
 * `order`: how the days of the column are ordered, where it shows.
 */
export type Around = { now: string; zones: Zones; clock?: Zones; order?: DayOrder | undefined };

/**
 * An ISO time in UTC from a date, any of the written forms, or seconds or milliseconds since 1970; otherwise `undefined`.
 * A day is its beginning where the organization is; a week, month or quarter the beginning of its last day, when its number
 * is told. One that is still running has its number as of now.
 */
export function timeOf(value: unknown, { now, zones, clock = zones, order }: Around): string | undefined {
  if (value instanceof Date) return isoOf(value.getTime());
  const date = typeof value === 'string' ? readDate(value, clock, order) : undefined;
  if (date?.instant !== undefined) return date.instant;
  if (date) {
    const time = startOf(date.to, zones);
    return time > now && date.from !== date.to && date.from <= dayAt(now, zones) ? now : time;
  }
  const number = typeof value === 'string' && !/^\s*\d+(\.\d+)?\s*$/.test(value) ? undefined : numberOf(value);
  if (number === undefined) return undefined;
  if (number >= 1e8 && number < 1e11) return isoOf(number * 1000);
  return number >= 1e11 && number < 1e14 ? isoOf(number) : undefined;
}

function isoOf(milliseconds: number): string | undefined {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : undefined;
}
