// The rows of a table as readings; rows without a number are left out, never read as zero.
import type { Reading } from '../../core/standing/reading.ts';
import type { Outcome } from '../connector.ts';
import { delimitedRows } from '../delimited.ts';
import { failed } from '../failure.ts';
import { numberOf, timeOf } from '../number-of.ts';

type Columns = { value: string; at?: string | undefined; per?: string | undefined; scale: number };

export function readingsOf(text: string, { value, at, per, scale }: Columns, now: string): Outcome {
  if (/^\s*<(!doctype|html)/i.test(text)) return failed('not-understood', 'HTML');
  const [head, ...rows] = delimitedRows(text);
  if (!head || rows.length === 0) return failed('no-data');
  const names = head.map((name) => name.trim());
  const missing = [value, at, per].find((name) => name !== undefined && !names.includes(name));
  if (missing !== undefined) return failed('bad-query', `${missing}? ${names.slice(0, 20).join(', ')}`);
  const cell = (row: string[], name: string) => row[names.indexOf(name)] ?? '';
  const readings = (at === undefined ? rows.slice(-1) : rows).flatMap((row): Reading[] => {
    const time = at === undefined ? now : timeOf(cell(row, at));
    const top = numberOf(cell(row, value));
    if (time === undefined || top === undefined) return [];
    if (per === undefined) return [{ at: time, value: top * scale }];
    const bottom = numberOf(cell(row, per));
    return bottom ? [{ at: time, value: (top / bottom) * scale, numerator: top, denominator: bottom }] : [];
  });
  return readings.length > 0 ? { ok: true, readings } : failed('not-understood', rows[0]?.join(',') ?? '');
}
