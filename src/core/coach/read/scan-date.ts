// Scans one date or period at a position of folded text and resolves it against today where the text leaves the year out.
import { codesOf } from './codes.ts';
import {
  byWhen,
  dayOfMonth,
  midYearSale,
  latinStart,
  monthName,
  monthThatIsAWord,
  partOfMonth,
  relativeHan,
  relativeLatin,
  seasonOfYear,
  slashDay,
  wholeYear,
} from '../words/patterns/dates.ts';

export type ScannedDate = { end: number; start: string | undefined; last: string | undefined; deadline: boolean };

type Shape = {
  first: RegExp;
  pattern: RegExp;
  resolve: (match: RegExpExecArray, today: string | undefined) => [string, string] | undefined;
};

/** `today` is ISO; without it only dates with a year are resolved. Undefined: no date starts here. */
export function scanDate(text: string, at: number, today: string | undefined): ScannedDate | undefined {
  const list = byFirst.get(text.charCodeAt(at));
  if (list === undefined) return undefined;
  for (const { pattern, resolve } of list) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const range = resolve(match, today);
    return { end: at + match[0].length, start: range?.[0], last: range?.[1], deadline: match[0].endsWith('前') };
  }
  return undefined;
}

const shapes: Shape[] = [
  {
    first: /\d/,
    pattern: /(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:\s?(?:之前|以前|前))?/y,
    resolve: ([, year, month, day]) => dayRange(Number(year), Number(month), Number(day)),
  },
  {
    first: /\d/,
    pattern: new RegExp(
      `(?:(20\\d\\d)\\s?年\\s?)?(\\d{1,2})\\s?月(?!活|度|均|费|供)\\s?` +
        `(?:(\\d{1,2})\\s?(?:[日号]|(?=前))|(底|末|初|上旬|中旬|下旬|份))?(?:\\s?${byWhen})?`,
      'y',
    ),
    resolve: ([, year, month, day, part], today) => monthRange(year, Number(month), day, part, today),
  },
  {
    first: /[\d一二三四第q]/,
    pattern: new RegExp(
      `(?:(20\\d\\d)\\s?年?\\s?)?第?\\s?([一二三四1-4])\\s?季度?(?:初|末|底|结束)?(?:\\s?${byWhen})?`,
      'y',
    ),
    resolve: ([, year, quarter = ''], today) =>
      quarterRange(year, '一二三四'.indexOf(quarter) + 1 || Number(quarter), today),
  },
  {
    first: /[\dq]/,
    pattern: new RegExp(
      `(?:(20\\d\\d)\\s?[年-]?\\s?)?q([1-4])(?![a-z0-9])(?:\\s?(20\\d\\d))?\\s?(?:初|末|底|结束)?(?:\\s?${byWhen})?`,
      'y',
    ),
    resolve: ([, year, quarter, after], today) => quarterRange(year ?? after, Number(quarter), today),
  },
  {
    first: /[\dh上下]/,
    pattern: new RegExp(
      `(?:(20\\d\\d)\\s?[年-]?\\s?)?(?:h([12])(?![a-z0-9])|([上下])半年)(?:\\s?(20\\d\\d))?(?:底|末)?(?:\\s?${byWhen})?`,
      'y',
    ),
    resolve: ([, year, half, word, after], today) =>
      halfRange(year ?? after, Number(half ?? (word === '上' ? 1 : 2)), today),
  },
  {
    first: /\d/,
    pattern: slashDay,
    resolve: ([, month, day], today) => monthRange(undefined, Number(month), day, undefined, today),
  },
  {
    first: /\d/,
    pattern: wholeYear,
    resolve: ([, year]) => [`${year}-01-01`, `${year}-12-31`],
  },
  { first: /\d/, pattern: dayOfMonth, resolve: () => undefined },
  {
    first: /[本这下当今明年月季财双六春国元五黄中圣周]/,
    pattern: relativeHan,
    resolve: (match, today) => relativeRange(match[0], today),
  },
  { first: /6/, pattern: midYearSale, resolve: () => undefined },
  {
    first: /[jfmasondle tb]/,
    pattern: new RegExp(
      `(${partOfMonth})?[\\s-]?(?:next )?(${monthName})\\.?(?![a-z])` +
        `(?:\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%.]|\\s?(?:%|percent)))?(?:,?\\s(20\\d\\d))?`,
      'y',
    ),
    resolve: ([all, , month, day, year], today) =>
      monthThatIsAWord.test(all) && day === undefined && year === undefined
        ? undefined
        : monthRange(year, monthNumber(month), day, undefined, today),
  },
  {
    first: /\d/,
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${monthName})(?![a-z])(?:,?\\s(20\\d\\d))?`, 'y'),
    resolve: ([, day, month, year], today) => monthRange(year, monthNumber(month), day, undefined, today),
  },
  {
    first: /[saw]/,
    pattern: seasonOfYear,
    resolve: () => undefined,
  },
  {
    first: /[etbmsyqnh]/,
    pattern: relativeLatin,
    resolve: (match, today) => relativeRange(match[0], today),
  },
];

function monthNumber(name = ''): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3)) + 1
  );
}

function yearOf(year: string | undefined, endMonth: number, today: string | undefined): number | undefined {
  if (year !== undefined) return Number(year);
  if (today === undefined) return undefined;
  return Number(today.slice(5, 7)) > endMonth ? Number(today.slice(0, 4)) + 1 : Number(today.slice(0, 4));
}

function monthRange(
  year: string | undefined,
  month: number,
  day: string | undefined,
  part: string | undefined,
  today: string | undefined,
): [string, string] | undefined {
  const full = yearOf(year, month, today);
  if (full === undefined || month < 1 || month > 12) return undefined;
  if (day !== undefined) return dayRange(full, month, Number(day));
  const last = lastDay(full, month);
  const [from, to] = (
    { 初: [1, 10], 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, last], 底: [last, last], 末: [last, last] } as const
  )[part ?? ''] ?? [1, last];
  return [iso(full, month, from), iso(full, month, to)];
}

function dayRange(year: number, month: number, day: number): [string, string] | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return [iso(year, month, day), iso(year, month, day)];
}

function quarterRange(
  year: string | undefined,
  quarter: number,
  today: string | undefined,
): [string, string] | undefined {
  const full = yearOf(year, quarter * 3, today);
  return full === undefined
    ? undefined
    : [iso(full, quarter * 3 - 2, 1), iso(full, quarter * 3, lastDay(full, quarter * 3))];
}

function halfRange(year: string | undefined, half: number, today: string | undefined): [string, string] | undefined {
  const full = yearOf(year, half * 6, today);
  return full === undefined ? undefined : [iso(full, half * 6 - 5, 1), iso(full, half * 6, lastDay(full, half * 6))];
}

function relativeRange(words: string, today: string | undefined): [string, string] | undefined {
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const next = /^(?:下|明|next)/.test(words) ? 1 : 0;
  if (/季|quarter/.test(words)) {
    const quarter = Math.ceil(month / 3) + next;
    return quarterRange(String(quarter > 4 ? year + 1 : year), quarter > 4 ? 1 : quarter, today);
  }
  if (/年|year/.test(words) && !/new year/.test(words)) return [iso(year + next, 1, 1), iso(year + next, 12, 31)];
  if (/月|month/.test(words)) {
    const m = month + next;
    return monthRange(String(m > 12 ? year + 1 : year), m > 12 ? 1 : m, undefined, undefined, today);
  }
  return undefined;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The shapes by the code of the character they can start with. */
const byFirst: ReadonlyMap<number, Shape[]> = new Map(
  Array.from(
    '0123456789abcdefghijklmnopqrstuvwxyz一二三四第上下本这当今明年月季财双六春国元五黄中圣周',
    (char): [number, Shape[]] => [char.charCodeAt(0), shapes.filter((shape) => shape.first.test(char))],
  ).filter(([, list]) => list.length > 0),
);

/** Can a date start here? Latin words are told by their first three letters, Q4 and H2 by the digit. */
export function mayStartDate(text: string, at: number, code: number): boolean {
  if (code >= 97 && code <= 122) {
    const digit = text.charCodeAt(at + 1);
    return (digit >= 49 && digit <= 52) || (latinFirst[code] === 1 && latinStart.test(text.slice(at, at + 3)));
  }
  return hanOrDigitFirst[code] === 1;
}

/** Most letters begin no date at all. */
const latinFirst = codesOf(
  Array.from('abcdefghijklmnopqrstuvwxyz')
    .filter((letter) => latinStart.source.match(/[a-z]{3}/g)?.some((three) => three.startsWith(letter)))
    .join(''),
);

const hanOrDigitFirst = codesOf(String.fromCharCode(...byFirst.keys()));
