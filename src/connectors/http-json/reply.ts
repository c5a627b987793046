// A picked or computed value as readings: a number, `{ value, at }` with or without counts, or a list of those.
import { orderOf } from '../../core/numbers/day-order.ts';
import { ratioOf, times } from '../../core/numbers/decimal.ts';
import type { Reading } from '../../core/standing/reading.ts';
import type { Outcome } from '../connector.ts';
import { failed } from '../failure.ts';
import { type Around, columnReader, saidOf, saidOfTime, timeOf } from '../number-of.ts';

const mostReadings = 10_000;

/** A place in a list that says null has no number: a gap, and the others are read. */
export function readingsOf(result: unknown, around: Around, scale: number): Outcome {
  if (result === undefined || result === null) return failed('no-data');
  const list: unknown[] = Array.isArray(result) ? result : [result];
  if (list.length > mostReadings) return failed('too-large', `${list.length} > ${mostReadings}`);
  const { now } = around;
  const readings: Reading[] = [];
  const numberIn = columnReader(list.map(valueIn));
  const topIn = columnReader(list.map((one) => partsOf(one)['numerator']));
  const bottomIn = columnReader(list.map((one) => partsOf(one)['denominator']));
  const order = orderOf(list.map((one) => partsOf(one)['at']).filter((one) => typeof one === 'string'));
  for (const one of list) {
    if (isGap(one)) continue;
    const { numerator, denominator, at } = partsOf(one);
    const time = at === undefined || at === null ? now : timeOf(at, { ...around, order });
    if (time === undefined) return failed('not-understood', saidOfTime(at));
    // Without a time each would be the value of now: a list has to say when.
    if (list.length > 1 && time === now && (at === undefined || at === null)) return failed('not-understood', 'at?');
    const [top, bottom] = [topIn(numerator), bottomIn(denominator)];
    if (top.ok && bottom.ok && bottom.value !== 0) {
      const counts = { numerator: top.value, denominator: bottom.value };
      readings.push({ at: time, value: ratioOf(top.value, bottom.value, scale), ...counts });
      continue;
    }
    const open = [top, bottom].find((read) => !read.ok && read.why === 'ambiguous');
    if (open) return failed('not-understood', saidOf(open === top ? numerator : denominator, open));
    const read = numberIn(valueIn(one));
    if (!read.ok) return failed('not-understood', read.why === 'ambiguous' ? saidOf(valueIn(one), read) : shown(one));
    readings.push({ at: time, value: times(read.value, scale) });
  }
  return readings.length > 0 ? { ok: true, readings } : failed('no-data');
}

function isGap(one: unknown): boolean {
  if (one === null) return true;
  const { value, numerator, denominator } = partsOf(one);
  const isObject = typeof one === 'object' && 'value' in one;
  return isObject && (value === null || value === '') && numerator === undefined && denominator === undefined;
}

function valueIn(one: unknown): unknown {
  return typeof one === 'object' && one !== null ? partsOf(one)['value'] : one;
}

function partsOf(one: unknown): Record<string, unknown> {
  return typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? typeof value).slice(0, 80);
}
