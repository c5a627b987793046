// What stands behind or before a number and changes it: 万 and 亿, k and M where the unit allows them, %, times, currencies.
import { type Factor, factorOf } from './convert-unit.ts';
import { currenciesOf, currencyIn, isSameMoney } from './currency.ts';
import { latinPlaces, placesOf } from './scales.ts';
import { type Unit, foldUnit, unitOf } from './unit.ts';

/** `understood`: it is more than the unit itself, so it is worth showing what the number became. */
export type Scale = Factor & { understood: boolean };

const asWritten: Scale = { up: 1, down: 1, shift: 0, understood: false };
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
    if (said.kind === 'share') return said.shift === -2 || said.shift === -3 ? asWritten : undefined;
    if (said.kind !== 'other' || /\d/.test(said.thing)) return undefined;
    if (said.shift > 0) return { ...asWritten, shift: said.shift, understood: true };
    return currenciesOf(rest).length > 0 ? asWritten : undefined;
  }
  // A scale that does not go with the unit.
  if (said.kind === 'other' && said.thing === '') return undefined;
  // 100 万次 where 次/小时 is counted: the time goes without saying.
  const same = said.kind === 'other' && counted.kind === 'rate' && said.thing === counted.thing;
  const factor = factorOf(same ? { ...counted, shift: said.shift } : said, counted);
  return factor && { ...factor, understood: factor.up !== factor.down || factor.shift !== 0 };
}

/** What may stand before the number: a currency, where the unit is that one or not known yet. */
export function mayStandBefore(money: string, unit: string): boolean {
  const counted = foldUnit(unit);
  if (money === '' || counted === '') return true;
  const currency = currencyIn(counted);
  return currency !== undefined && isSameMoney(money, currency);
}

/** The places of a scale that stands alone, where what is counted can have one. */
function shiftOf(word: string, { kind }: Unit, unit: string): number | undefined {
  if (kind === 'share') return undefined;
  if (/^[十百千万亿萬億]+$/.test(word)) return placesOf(word);
  if (kind === 'time' || bytes.test(unit)) return undefined;
  const plain = word.replace(/\.$/, '');
  // 100w of 次 are 100 万; of nothing that is known they may be weeks or watts.
  if (/^w$/i.test(plain)) return /[次人条个笔单件元行户]|[pu]v|[rqt]ps/.test(unit) ? 4 : undefined;
  // A small m may be minutes, metres or a thousandth; of money it is a million.
  if (/^[mb]$/.test(plain) && currencyIn(unit) === undefined) return undefined;
  return letters[plain] ?? letters[plain.toLowerCase()] ?? latinPlaces[plain.toLowerCase()];
}

const letters: Record<string, number> = { m: 6, b: 9 };

function unscaled({ kind, shift }: Unit): number {
  return kind === 'other' || kind === 'rate' || kind === 'calendar-rate' ? shift : 0;
}
