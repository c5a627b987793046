// Writes the numbers of a text in digits with a point, so that the coach hears one number where one is meant, and says which stay open.
import { numberFrom, times } from '../../core/numbers/decimal.ts';
import { foldDigits } from '../../core/numbers/fold-number.ts';
import { plainHan } from '../../core/numbers/han-number.ts';
import { type DecimalMark, type Marked, marksOf, type Parts } from '../../core/numbers/marks.ts';
import { isPointedMoney, pointedMoney } from '../../core/numbers/pointed-money.ts';
import { markOf } from '../../core/numbers/read-column.ts';
import { leadingScale } from '../../core/numbers/unit.ts';
import { countsWholes } from './decimal-mark.ts';

/** A number that has two readings, or none, where it stands in the text that came out. */
export type OpenSpan = { start: number; end: number; said: string; readings: readonly [number, number] | undefined };

export type PlainText = { text: string; open: OpenSpan[] };

/**
 * Thousands apart by narrow spaces or quotes, or marks of any kind; and a power. By a common space only where the number is
 * sure to begin: `to 1 234`, but not `in Q1 200`.
 */
const number =
  /(?<![A-Za-z\d.,_])(?:\d{1,3}(?:[\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3}){2,}(?:[.,]\d+)?|(?<=(?:\b(?:to|from|of|at|below|above|auf|von|bis|à|de|a)|[到从至由≥≤<>→])\s?)\d{1,3} \d{3}(?:[.,]\d+)?(?!\d)|\d[\d.,]*\d|\d)(e[+-]?\d{1,3}(?![A-Za-z\d]))?/giu;
const power = /(\d+(?:\.\d+)?)\s?[×x*·]\s?10(?:\^|\*\*)(-?\d{1,2})(?!\d)/g;
const raised = /10([⁰¹²³⁴-⁹]{1,2})/g;
const inHan = /[零一二两三四五六七八九十百]+点[零〇一二三四五六七八九]+(?=万|亿|%|倍|个|秒|天|小时|成)/g;
const inParts = /\d+(?:\.\d+)?\s?亿\s?\d{1,4}\s?[千百]?万|\d+(?:\.\d+)?\s?万\s?\d{1,4}\s?[千百]/g;

/** `mark`: the decimal mark of the document, where it shows one. */
export function plainNumbers(said: string, mark: DecimalMark | undefined): PlainText {
  const folded = foldDigits(said)
    .replace(raised, (_all, places: string) => `10^${places.normalize('NFKC')}`)
    .replace(power, (_all, factor: string, places: string) => String(times(Number(factor), 10 ** Number(places))))
    .replace(/(?<![\d.,])10\^(-?\d{1,2})(?!\d)/g, (_all, places: string) => String(10 ** Number(places)))
    .replace(inHan, (words) => plainHan(words) ?? words)
    .replace(inParts, (words) => plainHan(words) ?? words);
  const own = markOf([...folded.matchAll(number)].map(([all]) => all));
  const wholes = showsWholes(folded) ? 'point' : pointedMoney.anywhere.test(folded) ? 'comma' : undefined;
  const shown = mark ?? (own === 'mixed' ? undefined : own) ?? wholes;
  const open: OpenSpan[] = [];
  let text = '';
  let from = 0;
  for (const found of folded.matchAll(number)) {
    const [all, exponent = ''] = found;
    const marked = marksOf(all.slice(0, all.length - exponent.length).replace(/\s/g, ' '));
    const before = folded.slice(from, found.index);
    const scale = leadingScale(folded.slice(found.index + all.length));
    const end = found.index + all.length + (scale?.length ?? 0);
    const shift = (scale?.shift ?? 0) + (exponent === '' ? 0 : Number(exponent.slice(1)));
    // 12.500 € where the rest has decimal points: thousands rather, and asked about.
    const doubted = shown === 'point' && isPointedMoney(folded, found.index);
    const chosen = marked && ((shown === 'comma' || doubted) && marked.other ? marked.other : marked);
    const plain = chosen === undefined ? all : written(chosen, shift);
    text += before;
    const range = rangeBehind.exec(folded.slice(found.index + all.length));
    const inWeeks = marked && /^[wW](?![A-Za-z/])/.test(folded.slice(end)) && hasHan.test(folded);
    const span = { start: text.length, end: text.length + plain.length };
    const said = folded.slice(found.index, end).trim();
    // 1.5w is 15,000 in Chinese, and a week and a half elsewhere.
    if (inWeeks && chosen)
      open.push({ ...span, said: `${said}w`, readings: [valueOf(chosen, shift), valueOf(chosen, shift + 4)] });
    else if (/\b(?:between|zwischen|entre)\s*$/iu.test(text) && otherEnd.test(folded.slice(end))) {
      const said2 = folded
        .slice(found.index)
        .slice(0, all.length + (otherEnd.exec(folded.slice(end))?.[0].length ?? 0));
      open.push({ ...span, end: span.end + said2.length - all.length, said: said2, readings: undefined });
    } else if (range)
      open.push({ ...span, end: span.end + range[0].length, said: `${said}${range[0]}`, readings: undefined });
    else if (!marked ? isTorn(all) : isOpen(marked, shown) || doubted) {
      const readings = marked?.other && ([valueOf(marked, shift), valueOf(marked.other, shift)] as const);
      open.push({ ...span, said, readings: doubted && readings ? [readings[1], readings[0]] : readings });
    }
    text += plain;
    // 10kQPS: the unit begins anew.
    from = marked ? end : found.index + all.length;
    if (marked && scale && /^[\p{L}]/u.test(folded.slice(end))) text += ' ';
  }
  return { text: text + folded.slice(from), open };
}

/** 20-30%, 5~10 天: two ends, and no one number. */
const rangeBehind = /^\s?%?\s?[-–~～]\s?\d[\d.,]*(?:\s?%)?(?![\d-])/;
/** Between 3 and 5. */
const otherEnd = /^\s?[\p{L}%‰]{0,12}\s(?:and|und|et|y|e)\s\d[\d.,]*/u;
const hasHan = /\p{Script=Han}/u;

/** A number counts people or orders, or is money: three decimals are none of theirs. */
function showsWholes(text: string): boolean {
  return [...text.matchAll(number)].some(([all]) => marksOf(all)?.certain === false) && countsWholes(text);
}

function isOpen(marked: Marked, mark: DecimalMark | undefined): boolean {
  return mark === undefined && !marked.certain && marked.other !== undefined;
}

/** `1,234,56`; versions, addresses and days have points, and are left alone. */
function isTorn(text: string): boolean {
  return text.includes(',');
}

function valueOf(parts: Parts, shift: number): number {
  return numberFrom({ ...parts, negative: false, shift });
}

/** No digit that was written gets lost, so that 2.000 stays what it is. */
function written(parts: Parts, shift: number): string {
  if (shift === 0) return `${parts.whole || '0'}${parts.fraction && `.${parts.fraction}`}`;
  const value = String(valueOf(parts, shift));
  return value.includes('e') ? `${parts.whole}${parts.fraction && `.${parts.fraction}`}` : value;
}
