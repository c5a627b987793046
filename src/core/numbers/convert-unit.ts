// Turns a number into another unit of the same kind: times, rates, shares and counts in their scales; across kinds there is no way.
import { times } from './decimal.ts';
import { type Unit, unitOf } from './unit.ts';

/** `value` in `from` as a number in `to`: 7,200 s are 2 h, 5 /s are 1.8 万次/小时. `undefined` where the units clash. */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  const factor = factorOf(unitOf(from), unitOf(to));
  return factor && times(times(value, factor.up), 10 ** factor.shift) / factor.down;
}

/** `up ÷ down × 10^shift`, both whole. */
export type Factor = { up: number; down: number; shift: number };

/** Where no unit is asked for, the number stays as it is; a plain count fits whatever is counted. */
export function factorOf(from: Unit, to: Unit): Factor | undefined {
  if (to.kind === 'none') return { up: 1, down: 1, shift: 0 };
  const kind = from.kind === 'none' ? 'other' : from.kind;
  if (kind !== to.kind || (from.kind === 'other' && from.thing !== '' && from.thing !== to.thing)) return undefined;
  const shift = from.shift - to.shift;
  if (kind === 'time') return reduced(from.over, to.over, shift);
  return kind === 'rate' ? reduced(to.over, from.over, shift) : { up: 1, down: 1, shift };
}

function reduced(up: number, down: number, shift: number): Factor {
  // Microseconds are the only length that is no whole number of milliseconds.
  const [one, other] = [Math.round(up * 1000), Math.round(down * 1000)];
  const common = greatestCommon(one, other);
  return { up: one / common, down: other / common, shift };
}

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}
