// A pasted table as a series of readings: each line is read, or what is wrong with it is told; nothing is guessed.
import { delimitedRows } from '../delimited.ts';
import { numberOf, timeOf } from '../number-of.ts';

export type SeriesProblem = {
  line: number;
  code: 'no-time' | 'time-not-read' | 'no-value' | 'value-not-read' | 'in-future' | 'twice';
  /** What stands in the line. */
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
 * Reads two columns, a time and a number. A heading is recognised by having neither; without one the first column that
 * holds times and the first other one that holds numbers are taken.
 */
export function readSeries(text: string, now: string): Series {
  const rows = linesOf(text).slice(0, mostLines);
  const places = placesOf(rows.map(({ cells }) => cells));
  if (places === undefined) return { columns: null, readings: [], problems: [] };
  const { at, value, hasHead } = places;
  const head = hasHead ? rows[0]?.cells : undefined;
  const readings: Series['readings'] = [];
  const problems: SeriesProblem[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of hasHead ? rows.slice(1) : rows) {
    const when = cells[at]?.trim() ?? '';
    const number = cells[value]?.trim() ?? '';
    const moment = momentOf(when);
    // Noon of today may still lie ahead; the day itself does not.
    const time = moment !== undefined && moment > now && moment.slice(0, 10) === now.slice(0, 10) ? now : moment;
    const read = plainNumber(number);
    const code = wrongWith({ when, number, time, read, now, seen });
    if (code !== undefined)
      problems.push({ line, code, said: (code.startsWith('value') ? number : when).slice(0, 80) });
    else if (time !== undefined && read !== undefined) {
      seen.add(time);
      readings.push({ line, at: time, value: read, said: when });
    }
  }
  return {
    columns: head === undefined ? null : { at: head[at]?.trim() ?? '', value: head[value]?.trim() ?? '' },
    readings: readings.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    problems,
  };
}

type Judged = {
  when: string;
  number: string;
  time: string | undefined;
  read: number | undefined;
  now: string;
  seen: ReadonlySet<string>;
};

function wrongWith({ when, number, time, read, now, seen }: Judged): SeriesProblem['code'] | undefined {
  if (when === '') return 'no-time';
  if (time === undefined) return 'time-not-read';
  if (number === '') return 'no-value';
  if (read === undefined) return 'value-not-read';
  if (time > now) return 'in-future';
  return seen.has(time) ? 'twice' : undefined;
}

/** Lines with their number; quotes over several lines are not expected in a table of numbers. */
function linesOf(text: string): { line: number; cells: string[] }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const mark = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ line: index + 1, cells: delimitedRows(line, mark)[0] ?? [] }];
  });
}

type Places = { at: number; value: number; hasHead: boolean };

function placesOf(rows: readonly string[][]): Places | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const hasHead = rows.length > 1 && !first.some((cell) => momentOf(cell.trim()) !== undefined);
  const sample = (hasHead ? rows.slice(1) : rows).slice(0, 50);
  const width = Math.max(...sample.map((row) => row.length));
  if (width < 2) return undefined;
  const columns = Array.from({ length: width }, (_, index) => index);
  const share = (index: number, is: (cell: string) => boolean) =>
    sample.filter((row) => is(row[index]?.trim() ?? '')).length;
  const best = (indexes: number[], is: (cell: string) => boolean) =>
    indexes.reduce((found, index) => (share(index, is) > share(found, is) ? index : found), indexes[0] ?? 0);
  const at = best(columns, (cell) => momentOf(cell) !== undefined);
  const value = best(
    columns.filter((index) => index !== at),
    (cell) => plainNumber(cell) !== undefined,
  );
  return { at, value, hasHead };
}

/** A day means its noon, so that no time zone moves it to another one. */
function momentOf(cell: string): string | undefined {
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell);
  if (!day) return /^\d{4}-\d{2}-\d{2}[T ]/.test(cell) ? timeOf(cell) : undefined;
  const [, year, month = '', date = ''] = day;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = timeOf(`${iso}T12:00:00Z`);
  // 31 February is no day, whatever a date library makes of it.
  return time?.startsWith(iso) ? time : undefined;
}

/** Plain digits, with thousands in groups of three and a percent sign if need be. */
function plainNumber(cell: string): number | undefined {
  const bare = cell.replace(/\s*[%％]$/, '');
  return numberOf(/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare);
}
