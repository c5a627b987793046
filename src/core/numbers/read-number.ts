// The one reader of numbers: whatever a person types or a file holds becomes the same double, or a reason why it does not.
import { currencyNames } from './currency.ts';
import { numberFrom, times } from './decimal.ts';
import { foldNumber } from './fold-number.ts';
import { plainHan } from './han-number.ts';
import { type DecimalMark, type Marked, marksOf, type Parts } from './marks.ts';
import type { NumberRead } from './number-read.ts';
import { pointedMoney } from './pointed-money.ts';
import { mayStandBefore, scaleOf } from './scale-of.ts';

/**
 * `unit`: what is counted; empty when nobody knows yet. `mark`: the decimal mark of the column the text stands in, where
 * the column shows it. `typed`: a person sees at once what was understood, so that `1,234` may be taken as 1234.
 */
export type NumberPlace = { unit?: string; mark?: DecimalMark; typed?: boolean };

/** In characters; longer texts are no numbers. */
const longest = 60;
const shape = new RegExp(
  `^(${currencyNames})?\\s*([+-])?\\s*(${currencyNames})?\\s*(\\d[\\d.,' _’]*|[.,]\\d+)(e[+-]?\\d{1,3})?\\s*([^\\d.,+-].{0,30})?$`,
  'iu',
);

export function readNumber(text: string, { unit = '', mark, typed = false }: NumberPlace = {}): NumberRead {
  const folded = foldNumber(text);
  if (folded === '') return { ok: false, why: 'empty' };
  const written = folded.length > longest ? undefined : writtenIn(folded);
  if (!written) return noNumber;
  const { money, marked, negative, power, behind, plain } = written;
  const scale = scaleOf(behind, unit);
  if (!scale || !mayStandBefore(money, unit))
    return unit === '' || /\d/.test(behind) ? noNumber : { ok: false, why: 'other-unit' };
  const shift = scale.shift + power;
  const valueOf = (parts: Parts) => finite(times(numberFrom({ ...parts, negative, shift }), scale.up) / scale.down);
  // In a column of decimal commas `1,234` is 1.234 and `1.234` is 1234; in one of decimal points it is the other way.
  const chosen = mark === 'comma' && marked.other ? marked.other : marked;
  const [value, other] = [valueOf(chosen), marked.other && valueOf(marked.other)];
  if (value === undefined) return noNumber;
  // 12.500 €: money has no three decimals, so that a person is shown what it was taken for, and a file is asked.
  const pointed = mark === undefined && marked.certain && other !== undefined && pointedMoney.whole.test(folded);
  if (mark === undefined && (!marked.certain || pointed) && !typed && other !== undefined)
    return { ok: false, why: 'ambiguous', readings: [value, other] };
  if (pointed && other !== undefined) return { ok: true, value: other, understood: true };
  return { ok: true, value, understood: !plain || chosen !== marked || scale.understood };
}

/** `plain`: digits and at most a point, so that nothing needs to be shown back. `behind`: scale and unit, as they stand. */
export type Written = {
  money: string;
  marked: Marked;
  negative: boolean;
  power: number;
  behind: string;
  plain: boolean;
};

/** The parts of a folded text that is one number with what belongs to it. */
export function writtenIn(folded: string): Written | undefined {
  const signed = withSign(folded);
  const text = plainHan(signed);
  const found = text === undefined ? null : shape.exec(text);
  if (!found) return undefined;
  const [, sign1 = '', minus, sign2 = '', body = '', power = '', behind = ''] = found;
  const marked = marksOf(body.trim());
  if (!marked || (power !== '' && behind !== '')) return undefined;
  const plain = text === folded && /^\d*(\.\d*)?$/.test(body.trim()) && power === '';
  return {
    money: sign1 || sign2,
    marked,
    negative: minus === '-',
    power: power === '' ? 0 : Number(power.slice(1)),
    behind,
    plain,
  };
}

/** As books keep it, `(12)` and `12-` are below zero. */
function withSign(text: string): string {
  const [, before, inside, behind] = /^([^\d()+-]{0,6})\(([^()+-]*\d[^()+-]*)\)([^\d()+-]{0,20})$/.exec(text) ?? [];
  if (inside !== undefined) return `-${before}${inside}${behind}`;
  const trailing = /^([^+-]*\d)\s?-$/.exec(text)?.[1];
  return trailing === undefined ? text : `-${trailing}`;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

const noNumber: NumberRead = { ok: false, why: 'no-number' };
