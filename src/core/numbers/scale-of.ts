// What stands behind or before a number and changes it: 万 and 亿, k and M where the unit allows them, %, times, currencies.
import { type Factor, factorOf } from './convert-unit.ts';
import { type Unit, foldUnit, placesOf, unitOf } from './unit.ts';

/** `understood`: it is more than the unit itself, so it is worth showing what the number became. */
export type Scale = Factor & { understood: boolean };

const asWritten: Scale = { up: 1, down: 1, shift: 0, understood: false };
const latin: Record<string, number> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, b: 9, bn: 9, billion: 9 };
const money = /[$¥€£]|元|\b(usd|cny|rmb|eur|gbp|jpy|hkd|dollars?|euros?|yuan)\b/;
const bytes = /^[kmgtp]?i?(b|bit|byte)s?\b/;

/**
 * What `text` behind a number means where `unit` is counted (empty: not known yet). `undefined` when it does not belong
 * there: `30m` is 30 where minutes are counted, 30 million of money, and nothing anywhere else.
 */
export function scaleOf(text: string, unit: string): Scale | undefined {
  const rest = text.trim();
  if (rest === '' || foldUnit(rest) === foldUnit(unit)) return asWritten;
  const counted = unitOf(unit);
  const shift = shiftOf(rest, counted, foldUnit(unit));
  // Where 万次 is counted, 3 万 are 3.
  if (shift !== undefined) return { up: 1, down: 1, shift: shift - unscaled(counted), understood: true };
  const said = counted.kind === 'time' && /^m$/i.test(rest) ? unitOf('min') : unitOf(rest);
  if (counted.kind === 'none') {
    if (said.kind === 'share') return asWritten;
    return said.kind === 'other' && said.shift > 0 ? { ...asWritten, shift: said.shift, understood: true } : undefined;
  }
  // A scale that does not go with the unit.
  if (said.kind === 'other' && said.thing === '') return undefined;
  // 100 万次 where 次/小时 is counted: the time goes without saying.
  const same = said.kind === 'other' && counted.kind === 'rate' && said.thing === counted.thing;
  const factor = factorOf(same ? { ...counted, shift: said.shift } : said, counted);
  return factor && { ...factor, understood: factor.up !== factor.down || factor.shift !== 0 };
}

/** What may stand before the number: a currency, where the unit is one or not known yet. */
export function mayStandBefore(text: string, unit: string): boolean {
  const sign = text.trim();
  if (sign === '') return true;
  const counted = foldUnit(unit);
  return /^(us\$|hk\$|[$¥€£])$/i.test(sign) && (counted === '' || money.test(counted));
}

/** The places of a scale that stands alone, where what is counted can have one. */
function shiftOf(word: string, { kind }: Unit, unit: string): number | undefined {
  if (kind === 'share') return undefined;
  if (/^[十百千万亿萬億]+$/.test(word)) return placesOf(word);
  const short = /^[mb]$/.test(word) ? word : word.toLowerCase();
  const shift = latin[short];
  if (shift === undefined || kind === 'time' || bytes.test(unit)) return undefined;
  // A small m may be minutes, metres or a thousandth; of money it is a million.
  return /^[mb]$/.test(word) && !money.test(unit) ? undefined : shift;
}

function unscaled({ kind, shift }: Unit): number {
  return kind === 'other' || kind === 'rate' ? shift : 0;
}
