// Rows of a database as readings, by their columns: a number; a time and a number; or counts by their names.
import { utc } from '../../core/calendar/zones.ts';
import type { Reading } from '../../core/standing/reading.ts';
import type { Outcome } from '../connector.ts';
import { failed } from '../failure.ts';
import type { SqlRows } from '../io.ts';
import { ratioOf } from '../../core/numbers/decimal.ts';
import { orderOf } from '../../core/numbers/day-order.ts';
import { type Around, columnReader, numberOf, saidOf, saidOfTime, timeOf } from '../number-of.ts';

/**
 * Columns named `numerator` and `denominator` make a ratio, times the column `scale` if there is one. Otherwise the last
 * column is the number. A first column beside them is the time. NULL, NaN and infinity are no numbers, and a row without
 * one is left out. A day begins where the organization is; a time without a zone is one of UTC, as databases keep them.
 */
export function readingsOf({ columns, rows }: SqlRows, { now, zones }: Around): Outcome {
  if (rows.length === 0) return failed('no-data');
  const { names, others, isRatio, top, bottom, scale, time } = partsOf(columns);
  if (isRatio ? others.length > 1 : names.length > 2)
    return failed('bad-query', `${names.length} columns: ${names.slice(0, 10).join(', ')}`);
  if (time < 0 && rows.length > 1) return failed('bad-query', `${rows.length} rows without a time`);
  const order = time < 0 ? undefined : orderOf(rows.map((row) => row[time]).filter((one) => typeof one === 'string'));
  const places = isRatio ? [top, bottom] : [names.length - 1];
  const readers = places.map((place) => columnReader(rows.map((row) => row[place])));
  const readings: Reading[] = [];
  for (const row of rows) {
    const at = time < 0 ? now : timeOf(row[time], { now, zones, clock: utc, order });
    if (at === undefined) return failed('not-understood', `time: ${saidOfTime(row[time])}`);
    const cells = places.map((place) => row[place]);
    if (cells.some(isMissing)) continue;
    const read = cells.map((cell, index) => readers[index]!(cell));
    const [value, per] = read.map((one) => (one.ok ? one.value : undefined));
    if (value === undefined || (isRatio && per === undefined))
      return failed('not-understood', cells.map((cell, index) => saidOf(cell, read[index])).join(', '));
    if (!isRatio) readings.push({ at, value });
    else if (per)
      readings.push({ at, value: ratioOf(value, per, numberOf(row[scale]) ?? 1), numerator: value, denominator: per });
  }
  return readings.length > 0 ? { ok: true, readings } : failed('no-data', isRatio ? 'x ÷ 0' : 'NULL');
}

/** Do the rows say themselves when each number was true? */
export function tellsTimes({ columns }: SqlRows): boolean {
  return partsOf(columns).time >= 0;
}

/** Where each part stands among the columns; -1: it does not. */
function partsOf(columns: readonly string[]) {
  const names = columns.map((name) => name.toLowerCase());
  const [top, bottom, scale] = [names.indexOf('numerator'), names.indexOf('denominator'), names.indexOf('scale')];
  const isRatio = top >= 0 && bottom >= 0;
  const others = names.filter((_, index) => !isRatio || ![top, bottom, scale].includes(index));
  const time = isRatio ? names.indexOf(others[0] ?? '') : names.length === 2 ? 0 : -1;
  return { names, others, isRatio, top, bottom, scale, time };
}

function isMissing(cell: unknown): boolean {
  if (typeof cell === 'number') return !Number.isFinite(cell);
  return cell === null || (typeof cell === 'string' && /^\s*([+-]?inf(inity)?|nan)\s*$/i.test(cell));
}
