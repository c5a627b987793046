// The one list of date forms: days, ISO weeks, months and quarters in the ways tables and people write them, and moments with a zone.
import { addDays, addMonths, type Day, dayNumber } from '../calendar/day.ts';
import { dayAt, timeOnWall, utc, type Zones } from '../calendar/zones.ts';
import { isoWeekOf } from '../calendar/iso-week.ts';
import { type DayOrder, dayInOrder, existing } from './day-order.ts';

/** The days that are meant, both included; `instant` (ISO, UTC) where a time of day was told. */
export type DateRead = { from: Day; to: Day; instant?: string };

const dayForm = /^(\d{4})([-/.年])(\d{1,2})(?:\2|月)(\d{1,2})日?$/;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
/** 16 Nov 2026, 16-Nov-2026; Nov 16, 2026; November 2026 */
const dayNamed = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?([- ])${monthName}\\2(\\d{4})$`, 'i');
const monthNamedFirst = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
const monthNamed = new RegExp(`^${monthName}[- ,]{1,2}(\\d{4})$`, 'i');
const compactDay = /^(\d{4})(\d{2})(\d{2})$/;
const momentForm =
  /^(\S+?)(?:[T ]|(?<=日))\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const weekForm = /^(\d{4})-?W(\d{1,2})(?:-?([1-7]))?$/i;
const weekInWords = /^(\d{4})\s*年?\s*第\s*(\d{1,2})\s*周$/;
const quarterForms = [
  /^(?<year>\d{4})[-/ ]?Q(?<quarter>[1-4])$/i,
  /^Q(?<quarter>[1-4])[-/ ]?(?<year>\d{4})$/i,
  /^(?<year>\d{4})\s*年\s*(?:第?\s*(?<han>[一二三四1-4])\s*季度?|Q(?<quarter>[1-4]))$/i,
];
const monthForm = /^(\d{4})(?:[-/.](\d{1,2})|年\s*(\d{1,2})\s*月)$/;

/**
 * Day, week, month, quarter or moment; `undefined` for anything else, days that do not exist (31 February) and days whose
 * order nobody knows (`01/11/2026`, unless `order` tells). A moment without a zone is as the clocks of `zones` show it.
 */
export function readDate(text: string, zones: Zones = utc, order?: DayOrder): DateRead | undefined {
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (folded.length > 60) return undefined;
  const day = dayOf(folded, order);
  if (day !== undefined) return { from: day, to: day };
  return momentOf(folded, zones, order) ?? weekOf(folded) ?? quarterOf(folded) ?? monthOf(folded);
}

function dayOf(text: string, order?: DayOrder): Day | undefined {
  const [, year, mark, month, date] = dayForm.exec(text) ?? [];
  if (year === undefined) {
    const [, y, m = '', d = ''] = compactDay.exec(text) ?? [];
    return y === undefined ? (dayInOrder(text, order) ?? dayInWords(text)) : existing(y, m, d);
  }
  // 年 is followed by 月, and the other marks by themselves.
  if ((mark === '年') !== text.includes('月')) return undefined;
  return existing(year, month ?? '', date ?? '');
}

function dayInWords(text: string): Day | undefined {
  const [, date, , name = '', year = ''] = dayNamed.exec(text) ?? [];
  if (date !== undefined) return existing(year, monthOfName(name), date);
  const [, first, second = '', behind = ''] = monthNamedFirst.exec(text) ?? [];
  return first === undefined ? undefined : existing(behind, monthOfName(first), second);
}

function monthOfName(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function momentOf(text: string, zones: Zones, order?: DayOrder): DateRead | undefined {
  const [, date = '', hour = '', minute = '', second = '00', part = '', zone] = momentForm.exec(text) ?? [];
  const day = dayOf(date, order);
  if (day === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const time = Date.UTC(2000, 0, 1, Number(hour), Number(minute), Math.min(Number(second), 59)) - Date.UTC(2000, 0, 1);
  const ofDay = time + Number(`0.${part || 0}`) * 1000;
  const at = zone === undefined ? timeOnWall(day, ofDay, zones) : dayNumber(day) * 86_400_000 + ofDay - offsetOf(zone);
  if (!Number.isFinite(at)) return undefined;
  const instant = new Date(Math.round(at)).toISOString();
  const lies = dayAt(instant, zones);
  return { from: lies, to: lies, instant };
}

/** Milliseconds ahead of UTC: `+08:00`, `+0800`, `+08`. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  if (Number(hours) > 14) return Number.NaN;
  return sign === '-' ? -offset : offset;
}

function weekOf(text: string): DateRead | undefined {
  const [, year, week = '', weekday] = weekForm.exec(text) ?? weekInWords.exec(text) ?? [];
  if (year === undefined) return undefined;
  // 4 January is always in week 1.
  const monday = addDays(isoWeekOf(`${year}-01-04`).start, 7 * (Number(week) - 1));
  if (isoWeekOf(monday).key !== `${year}-W${week.padStart(2, '0')}`) return undefined;
  if (weekday === undefined) return { from: monday, to: addDays(monday, 6) };
  const day = addDays(monday, Number(weekday) - 1);
  return { from: day, to: day };
}

function quarterOf(text: string): DateRead | undefined {
  for (const form of quarterForms) {
    const found = form.exec(text)?.groups;
    if (!found?.['year']) continue;
    const told = found['quarter'] ?? found['han'] ?? '';
    const quarter = '一二三四'.includes(told) ? '一二三四'.indexOf(told) + 1 : Number(told);
    return months(found['year'], 3 * quarter - 2, 3);
  }
  return undefined;
}

function monthOf(text: string): DateRead | undefined {
  const [, name, named = ''] = monthNamed.exec(text) ?? [];
  if (name !== undefined) return months(named, Number(monthOfName(name)), 1);
  const [, year, month, inWords] = monthForm.exec(text) ?? [];
  return year === undefined ? undefined : months(year, Number(month ?? inWords), 1);
}

function months(year: string, first: number, count: number): DateRead | undefined {
  const from = existing(year, String(first), '1');
  return from === undefined ? undefined : { from, to: addDays(addMonths(from, count), -1) };
}
