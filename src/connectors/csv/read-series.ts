// A pasted table as a series of readings: each line is read, or what is wrong with it is told; nothing is guessed.
import { daysMeant, type DayOrder, orderOf } from '../../core/numbers/day-order.ts';
import type { NumberRead } from '../../core/numbers/number-read.ts';
import { readColumn } from '../../core/numbers/read-column.ts';
import { readDate } from '../../core/numbers/read-date.ts';
import { dayAt, noonOf, utc, type Zones } from '../../core/calendar/zones.ts';
import { delimitedRows } from '../delimited.ts';

export type SeriesProblem = {
  line: number;
  code:
    | 'no-time'
    | 'time-not-read'
    | 'time-two-ways'
    | 'no-value'
    | 'value-not-read'
    | 'value-two-ways'
    | 'too-many-cells'
    | 'in-future'
    | 'twice';
  /** What stands in the line; where it can be read in several ways, followed by them: `1,234 = 1234 | 1.234`. */
  said: string;
};

/** Lines count from 1. `said` is the time as it was written. Oldest first. */
export type Series = {
  columns: { at: string; value: string } | null;
  readings: { line: number; at: string; value: number; said: string }[];
  problems: SeriesProblem[];
};

const mostLines = 5000;

/**
 * Reads two columns, a time and a number counted in `unit`. A heading is recognised by having neither; without one the first column that
 * holds times and the first other one that holds numbers are taken.
 */
export function readSeries(text: string, now: string, unit = '', zones: Zones = utc): Series {
  const { mark, rows } = linesOf(text);
  const places = placesOf(
    rows.map(({ cells }) => cells),
    mark,
  );
  if (places === undefined) return { columns: null, readings: [], problems: [] };
  const { at, value, hasHead, width } = places;
  const head = hasHead ? rows[0]?.cells : undefined;
  const lines = hasHead ? rows.slice(1) : rows;
  const numbers = readColumn(
    lines.map(({ cells }) => cells[value] ?? ''),
    unit,
  );
  const order = orderOf(lines.map(({ cells }) => cells[at] ?? ''));
  const readings: Series['readings'] = [];
  const problems: SeriesProblem[] = [];
  const seen = new Set<string>();
  for (const [index, { line, cells }] of lines.entries()) {
    const when = cells[at]?.trim() ?? '';
    const number = numbers[index]!;
    const time = momentOf(when, now, zones, order);
    const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
    const code = surplus ? 'too-many-cells' : wrongWith({ when, number, time, now, seen });
    if (code !== undefined) {
      const said = saidOf(code, { cells, mark, value, when, number });
      problems.push({ line, code, said: said.trim().slice(0, 80) });
    } else if (time !== undefined && number.ok) {
      seen.add(time);
      readings.push({ line, at: time, value: number.value, said: when });
    }
  }
  return {
    columns: head === undefined ? null : { at: head[at]?.trim() ?? '', value: head[value]?.trim() ?? '' },
    readings: readings.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    problems,
  };
}

type Line = { cells: readonly string[]; mark: string; value: number; when: string; number: NumberRead };

function saidOf(code: SeriesProblem['code'], { cells, mark, value, when, number }: Line): string {
  if (code === 'too-many-cells') return cells.join(mark);
  if (code === 'time-two-ways') return `${when} = ${daysMeant(when).join(' | ')}`;
  if (!code.startsWith('value')) return when;
  const cell = (cells[value] ?? '').trim();
  return !number.ok && number.why === 'ambiguous' ? `${cell} = ${number.readings.join(' | ')}` : cell;
}

type Judged = {
  when: string;
  number: NumberRead;
  time: string | undefined;
  now: string;
  seen: ReadonlySet<string>;
};

function wrongWith({ when, number, time, now, seen }: Judged): SeriesProblem['code'] | undefined {
  if (when === '') return 'no-time';
  if (time === undefined) return daysMeant(when).length > 1 ? 'time-two-ways' : 'time-not-read';
  if (!number.ok && number.why === 'empty') return 'no-value';
  if (!number.ok) return number.why === 'ambiguous' ? 'value-two-ways' : 'value-not-read';
  if (time > now) return 'in-future';
  return seen.has(time) ? 'twice' : undefined;
}

/** Lines with their number; quotes over several lines are not expected in a table of numbers. */
function linesOf(text: string): { mark: string; rows: { line: number; cells: string[] }[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const mark = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ line: index + 1, cells: delimitedRows(line, mark)[0] ?? [] }];
  });
  return { mark, rows: rows.slice(0, mostLines) };
}

/** `width`: how many cells a line may have. */
type Places = { at: number; value: number; hasHead: boolean; width: number };

function placesOf(rows: readonly string[][], mark: string): Places | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const hasHead = rows.length > 1 && !first.some(isDate);
  const sample = (hasHead ? rows.slice(1) : rows).slice(0, 50);
  const widest = Math.max(...sample.map((row) => row.length));
  if (widest < 2) return undefined;
  const columns = Array.from({ length: widest }, (_, index) => index);
  const share = (index: number, is: (cell: string) => boolean) => sample.filter((row) => is(row[index] ?? '')).length;
  const best = (indexes: number[], is: (cell: string) => boolean) =>
    indexes.reduce((found, index) => (share(index, is) > share(found, is) ? index : found), indexes[0] ?? 0);
  const at = best(columns, isDate);
  const numeric = columns.filter((index) => index !== at && share(index, isNumber) > 0);
  const value = best(
    columns.filter((index) => index !== at),
    isNumber,
  );
  // Without a heading two columns of numbers may be one with decimal commas.
  const width = hasHead ? first.length : mark === ',' && numeric.length > 1 ? Math.max(at, value) + 1 : widest;
  return { at, value, hasHead, width };
}

function isDate(cell: string): boolean {
  return readDate(cell) !== undefined || daysMeant(cell).length > 1;
}

function isNumber(cell: string): boolean {
  const [read] = readColumn([cell]);
  return read !== undefined && (read.ok || read.why === 'ambiguous');
}

/**
 * A day means its noon where the organization is; a week, month or quarter its last day. Noon of today
 * may still lie ahead, and so does the end of a period that is running: then it is as of now.
 */
function momentOf(cell: string, now: string, zones: Zones, order?: DayOrder): string | undefined {
  const date = readDate(cell, zones, order);
  if (date === undefined) return undefined;
  if (date.instant !== undefined) return date.instant;
  const noon = noonOf(date.to, zones);
  return noon > now && date.from <= dayAt(now, zones) ? now : noon;
}
