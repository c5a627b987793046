// A cycle is the period OKRs run in: a named quarter, half or year, or any first and last day.
import { addDays, addMonths, type Day, daysBetween, isDay } from './day.ts';
import { startOf, utc, type Zones } from './zones.ts';
import type { Text } from '../text.ts';

/** First and last day both belong to the cycle. `zones`: whose days they are; absent: those of UTC. */
export type Period = { start: Day; end: Day; zones?: Zones | undefined };

/** `name` is `2026-Q4`, `2026-H2`, `2026`, or `2026-10-08..2026-12-20` for any other period. */
export type Cycle = Period & { name: string; label: Text };

const named = /^(\d{4})(?:-(Q[1-4]|H[12]))?$/i;
const ranged = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const quarterNames = ['一', '二', '三', '四'];

/** The cycle of a name or of a first and last day; `undefined` when it is neither. A period that is exactly a quarter, half or year gets that name. */
export function cycleFrom(from: string | Period): Cycle | undefined {
  if (typeof from === 'string') return cycleFromName(from.trim());
  const { start, end } = from;
  if (!isDay(start) || !isDay(end) || end < start) return undefined;
  const name = nameOf(from);
  return { start, end, name, label: labelOf(name, from) };
}

/** The calendar quarter a day lies in. */
export function quarterOf(day: Day): Cycle {
  const start = `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  return cycleOver(start, 3);
}

/** The cycle right after: as many whole months when this one is made of whole months, otherwise as many days. */
export function nextCycle(cycle: Period): Cycle {
  const start = addDays(cycle.end, 1);
  const months = wholeMonths(cycle);
  if (months) return cycleOver(start, months);
  const period = { start, end: addDays(start, daysBetween(cycle.start, cycle.end)) };
  const name = nameOf(period);
  return { ...period, name, label: labelOf(name, period) };
}

/** The zones that the days of a period follow. */
export function zonesOf({ zones }: Pick<Period, 'zones'>): Zones {
  return zones ?? utc;
}

type Moments = { from: string; until: string };

// A board asks it of each of its key results, always of the same cycle.
const known = new WeakMap<Period, Moments>();

/** From the first instant of a period to before the first one after it, ISO in UTC. A period is never changed in place. */
export function momentsOf(period: Period): Moments {
  const found = known.get(period);
  if (found !== undefined) return found;
  const zones = zonesOf(period);
  const moments = { from: startOf(period.start, zones), until: startOf(addDays(period.end, 1), zones) };
  known.set(period, moments);
  return moments;
}

/** Day n of m: 1 on the first day, `of` on the last; `day` is 0 or less before the start and above `of` after the end. */
export function dayOfCycle(
  cycle: Period,
  today: Day,
): { day: number; of: number; when: 'before' | 'during' | 'after' } {
  const day = daysBetween(cycle.start, today) + 1;
  const of = daysBetween(cycle.start, cycle.end) + 1;
  return { day, of, when: day < 1 ? 'before' : day > of ? 'after' : 'during' };
}

/** Share of the cycle that has passed at the end of `today`, 0–1: 0 before it, n/m on day n of m, 1 on the last day and after. */
export function elapsedShare(cycle: Period, today: Day): number {
  const { day, of } = dayOfCycle(cycle, today);
  return Math.min(1, Math.max(0, day / of));
}

function cycleFromName(name: string): Cycle | undefined {
  const range = ranged.exec(name);
  if (range) return cycleFrom({ start: range[1] as string, end: range[2] as string });
  const parts = named.exec(name);
  if (!parts || parts[1] === '0000') return undefined;
  const part = parts[2]?.toUpperCase();
  if (!part) return cycleOver(`${parts[1]}-01-01`, 12);
  const months = part.startsWith('Q') ? 3 : 6;
  return cycleOver(`${parts[1]}-${String((Number(part[1]) - 1) * months + 1).padStart(2, '0')}-01`, months);
}

function cycleOver(start: Day, months: number): Cycle {
  const period = { start, end: addDays(addMonths(start, months), -1) };
  const name = nameOf(period);
  return { ...period, name, label: labelOf(name, period) };
}

function wholeMonths({ start, end }: Period): number | undefined {
  const after = addDays(end, 1);
  if (!start.endsWith('-01') || !after.endsWith('-01')) return undefined;
  return (
    (Number(after.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(after.slice(5, 7)) - Number(start.slice(5, 7))
  );
}

function nameOf(period: Period): string {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7)) - 1;
  const months = wholeMonths(period);
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  if (months === 6 && month % 6 === 0) return `${year}-H${month / 6 + 1}`;
  if (months === 12 && month === 0) return year;
  return `${period.start}..${period.end}`;
}

function labelOf(name: string, { start, end }: Period): Text {
  const [year, part] = name.includes('..') ? [] : (name.split('-') as [string, string | undefined]);
  if (year && !part) return { en: year, zh: `${year} 年` };
  if (part?.startsWith('Q'))
    return { en: `${part} ${year}`, zh: `${year} 年第${quarterNames[Number(part[1]) - 1]}季度` };
  if (part) return { en: `${part} ${year}`, zh: `${year} 年${part === 'H1' ? '上' : '下'}半年` };
  const until = start.slice(0, 4) === end.slice(0, 4) ? '' : `${end.slice(0, 4)} 年 `;
  return {
    en: `${start} to ${end}`,
    zh: `${start.slice(0, 4)} 年 ${monthAndDate(start)}至 ${until}${monthAndDate(end)}`,
  };
}

function monthAndDate(day: Day): string {
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`;
}
