// The rows of a table as readings: an empty cell is a gap, and a row that cannot be read is named, never left out.
import { utc } from '../../core/calendar/zones.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { orderOf } from '../../core/numbers/day-order.ts';
import { ratioOf, times } from '../../core/numbers/decimal.ts';
import type { NumberRead } from '../../core/numbers/number-read.ts';
import { readColumn } from '../../core/numbers/read-column.ts';
import type { Outcome } from '../connector.ts';
import { readDelimited } from '../delimited.ts';
import { type Failure, failed } from '../failure.ts';
import { saidOf, saidOfTime, timeOf } from '../number-of.ts';

type Columns = { value: string; at?: string | undefined; per?: string | undefined; scale: number };

export function readingsOf(text: string, { value, at, per, scale }: Columns, now: string, zones = utc): Outcome {
  if (/^\s*<(!doctype|html)/i.test(text)) return failed('not-understood', 'HTML');
  const {
    rows: [head, ...rows],
    open,
  } = readDelimited(text);
  if (!head || rows.length === 0) return failed('no-data');
  if (open) return notRead(rows.length - 1, rows.at(-1) ?? []);
  const names = head.map((name) => name.trim());
  const missing = [value, at, per].find((name) => name !== undefined && !names.includes(name));
  if (missing !== undefined) return failed('bad-query', `${missing}? ${names.slice(0, 20).join(', ')}`);
  const cells = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '');
  const tops = readColumn(cells(value));
  const bottoms = per === undefined ? undefined : readColumn(cells(per));
  const last = Math.max(...[value, at, per].map((name) => (name === undefined ? -1 : names.indexOf(name))));
  const order = at === undefined ? undefined : orderOf(cells(at));
  const readings: Reading[] = [];
  for (let index = at === undefined ? rows.length - 1 : 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.every((cell) => cell.trim() === '')) continue;
    // A cell too many is mostly a decimal comma without quotes, one too few a file that was cut.
    if (row.length <= last || row.slice(names.length).some((cell) => cell.trim() !== '')) return notRead(index, row);
    const [top, bottom] = [tops[index]!, bottoms?.[index]];
    const unread = [top, bottom].find((one) => one && !one.ok && one.why !== 'empty');
    if (unread) return notRead(index, row, saidOf(row[names.indexOf(unread === top ? value : (per ?? ''))], unread));
    if (!top.ok || (bottom && !bottom.ok)) continue;
    const time = at === undefined ? now : timeOf(row[names.indexOf(at)], { now, zones, order });
    if (time === undefined) return notRead(index, row, saidOfTime(row[names.indexOf(at ?? '')]));
    readings.push(...readingOf(time, top, bottom, scale));
  }
  return readings.length > 0 ? { ok: true, readings } : failed('no-data', bottoms ? 'x ÷ 0' : '');
}

/** Of nothing there is no share. */
function readingOf(
  at: string,
  top: NumberRead & { ok: true },
  bottom: NumberRead | undefined,
  scale: number,
): Reading[] {
  if (!bottom?.ok) return [{ at, value: times(top.value, scale) }];
  const [numerator, denominator] = [top.value, bottom.value];
  return denominator === 0 ? [] : [{ at, value: ratioOf(numerator, denominator, scale), numerator, denominator }];
}

/** Which row it is, counted as a sheet does, and what stands there. */
function notRead(index: number, row: readonly string[], said = row.join(',')): Failure {
  return failed('not-understood', `row ${index + 2}: ${said}`);
}
