// The one reader of numbers: whatever a person types or a file holds becomes the same double, or a reason why it does not.
import { numberFrom, times } from './decimal.ts';
import { type DecimalMark, type Parts, marksOf } from './marks.ts';
import type { NumberRead } from './number-read.ts';
import { mayStandBefore, scaleOf } from './scale-of.ts';

/**
 * `unit`: what is counted; empty when nobody knows yet. `mark`: the decimal mark of the column the text stands in, where
 * the column shows it. `typed`: a person sees at once what was understood, so that `1,234` may be taken as 1234.
 */
export type NumberPlace = { unit?: string; mark?: DecimalMark; typed?: boolean };

/** In characters; longer texts are no numbers. */
const longest = 60;
const shape =
  /^([a-z]{0,2}[$¥€£])?\s*([+-])?\s*([$¥€£])?\s*(\d[\d.,' _’]*|[.,]\d+)(e[+-]?\d{1,3})?\s*([^\d.,+-].{0,30})?$/iu;

export function readNumber(text: string, { unit = '', mark, typed = false }: NumberPlace = {}): NumberRead {
  const folded = fold(text);
  if (folded === '') return { ok: false, why: 'empty' };
  const found = folded.length > longest ? null : shape.exec(folded);
  if (!found) return noNumber;
  const [, sign1 = '', minus, sign2 = '', body = '', power = '', behind = ''] = found;
  const marked = marksOf(body.trim());
  if (!marked || (power !== '' && behind !== '')) return noNumber;
  const scale = scaleOf(behind, unit);
  if (!scale || !mayStandBefore(sign1 || sign2, unit))
    return unit === '' || /\d/.test(behind) ? noNumber : { ok: false, why: 'other-unit' };
  const shift = scale.shift + (power === '' ? 0 : Number(power.slice(1)));
  const valueOf = (parts: Parts) =>
    finite(times(numberFrom({ ...parts, negative: minus === '-', shift }), scale.up) / scale.down);
  // In a column of decimal commas `1,234` is 1.234 and `1.234` is 1234; in one of decimal points it is the other way.
  const chosen = mark === 'comma' && marked.other ? marked.other : marked;
  const [value, other] = [valueOf(chosen), marked.other && valueOf(marked.other)];
  if (value === undefined) return noNumber;
  if (mark === undefined && !marked.certain && !typed && other !== undefined)
    return { ok: false, why: 'ambiguous', readings: [value, other] };
  const asIs = /^\d*(\.\d*)?$/.test(body.trim()) && power === '' && chosen === marked && !scale.understood;
  return { ok: true, value, understood: !asIs };
}

/** The same text for what people see as the same: full-width digits, all kinds of minus signs, spaces and quotes. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–‒﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

const noNumber: NumberRead = { ok: false, why: 'no-number' };
