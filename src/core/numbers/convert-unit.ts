// Turns a number into another unit of the same kind: times, rates, shares and counts in their scales; across kinds there is no way.
import { currenciesOf, isSameMoney } from './currency.ts';
import { times } from './decimal.ts';
import { type Unit, unitOf } from './unit.ts';

/** `value` in `from` as a number in `to`: 7,200 s are 2 h, 5 /s are 1.8 万次/小时. `undefined` where the units clash. */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  const factor = factorOf(unitOf(from), unitOf(to));
  return factor && times(times(value, factor.up), 10 ** factor.shift) / factor.down;
}

/** `up ÷ down × 10^shift`, both whole. */
export type Factor = { up: number; down: number; shift: number };

/** Where no unit is asked for, the number stays as it is; a plain count fits whatever is counted, but no so many for each. */
export function factorOf(from: Unit, to: Unit): Factor | undefined {
  if (to.kind === 'none') return { up: 1, down: 1, shift: 0 };
  if (from.kind === 'none') return to.kind === 'other' && !forEach.test(to.thing) ? shifted(-to.shift) : undefined;
  if (from.kind !== to.kind || !fits(from, to)) return undefined;
  const shift = from.shift - to.shift;
  if (from.kind === 'time') return reduced(from.over, to.over, shift);
  return from.kind === 'rate' || from.kind === 'calendar-rate' ? reduced(to.over, from.over, shift) : shifted(shift);
}

function shifted(shift: number): Factor {
  return { up: 1, down: 1, shift };
}

/** 次/万单, defects per 1000 lines. */
const forEach = /[/每]|\bper\b/;

/** What is counted is the same, or one of the two does not say it; a rate of requests has many names. */
function fits({ kind, thing: from }: Unit, { thing: to }: Unit): boolean {
  if (from === to || (currenciesOf(from).length > 0 && isSameMoney(from, to))) return true;
  if (kind !== 'rate' && kind !== 'calendar-rate') return from === '';
  if (from === '') return !measured.test(to);
  return to === '' || (requests.test(from) && requests.test(to));
}

const requests =
  /^(?:(?:个|次)?请求(?:数|次数)?|次(?:请求|访问|调用|查询)?|个?调用|访问(?:量|次数)?|人?次|r|q|t|reqs?|requests?|quer(?:y|ies)|calls?|hits?|visits?|[pu]v|ops?|operations?|tx|transactions?)?$/;
/** Sizes, power and money are no counts, and a letter by itself may be a scale nobody named. */
const measured =
  /^(?:[kmgtp]?i?(?:b|bits?|bytes?)|[kmg]?(?:w|wh|hz|g|m)|[a-z] .*|\d.*)$|元|[$¥€£]|\b(?:usd|eur|cny|rmb|gbp)\b/;

function reduced(up: number, down: number, shift: number): Factor {
  // Microseconds are the only length that is no whole number of milliseconds.
  const [one, other] = [Math.round(up * 1000), Math.round(down * 1000)];
  const common = greatestCommon(one, other);
  return { up: one / common, down: other / common, shift };
}

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}
