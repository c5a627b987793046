// Reads the number of a table cell or a field with its unit: ≤ 2.0%, 11 天, NT$800,000, 40 万, 10k. Text with a number in it is none.
import { currencyNames } from '../../core/numbers/currency.ts';
import { numberFrom, times } from '../../core/numbers/decimal.ts';
import { foldNumber } from '../../core/numbers/fold-number.ts';
import type { DecimalMark, Parts } from '../../core/numbers/marks.ts';
import { pointedMoney } from '../../core/numbers/pointed-money.ts';
import { writtenIn } from '../../core/numbers/read-number.ts';
import { leadingScale } from '../../core/numbers/unit.ts';
import { countsWholes } from './decimal-mark.ts';

/** `readings`: both numbers it may be, where nobody knows which; `value` is the first of them. */
export type Amount = { value: number; unit?: string | undefined; readings?: readonly [number, number] };

const qualifier = /^(?:约|至少|不低于|不少于|不高于|不超过|at least|at most|about|under|over|up to|[≤≥<>=~≈]+)\s?/i;
const remark = /\s*[✅☑✔]?\ufe0f?\s*(?:[([].{0,40}[)\]])?$/u;
const unitForm = new RegExp(
  `^(?:[十百千]?[万萬亿億]+\\s?)?(?:${currencyNames}|[%‰‱]|\\p{L}[\\p{L}23]{0,15}(?: per \\p{L}{1,12})?)?(?:\\s?/\\s?(?:1 )?\\p{L}{1,8})?$`,
  'iu',
);

/** Units are as written; 万 and 亿 stay with the unit, as people say 万元. `mark`: the decimal mark that its column or document shows. */
export function amountIn(text: string, mark?: DecimalMark): Amount | undefined {
  const shown = text.trim().slice(0, 80);
  const bare = foldNumber(shown.replace(remark, ''))
    .replace(qualifier, '')
    .replace(/(?<=[\p{L}\d%])\s?\+/u, '')
    // 4.6/5 is on a scale.
    .replace(/^(\d{1,2}\.\d{1,2})\s?\/\s?(?:5|10|100)(?:\.0)?$/, '$1');
  const written = writtenIn(bare);
  if (!written) return undefined;
  const { money, marked, negative, power, behind } = written;
  const scale = leadingScale(behind) ?? letterScale(behind, money);
  const rest = behind.slice(scale?.length ?? 0).trim();
  if (!unitForm.test(rest)) return undefined;
  const shift = power + (scale?.shift ?? 0);
  const valueOf = (parts: Parts) => {
    const value = numberFrom({ ...parts, negative, shift });
    // 3成 are 30 %.
    return rest === '成' ? times(value, 10) : value;
  };
  const pointed = marked.certain && marked.other !== undefined && pointedMoney.whole.test(bare);
  const byComma = mark === 'comma' || (mark === undefined && pointed);
  const value = valueOf(byComma && marked.other ? marked.other : marked);
  const unit = rest === '成' ? '%' : `${money}${rest.replace(/(?<=[万萬亿億])\s|\s?(?=\/)|(?<=\/)\s/g, '')}`;
  const isOpen =
    marked.other !== undefined &&
    (mark === undefined ? !marked.certain && !countsWholes(bare) : mark === 'point' && pointed);
  return {
    value,
    ...(unit !== '' && { unit: asTyped(unit, shown) }),
    ...(isOpen && marked.other && { readings: [value, valueOf(marked.other)] }),
  };
}

/** `5 m` is metres or minutes, `$5m` are millions. */
function letterScale(behind: string, money: string): { shift: number; length: number } | undefined {
  const letter = /^[mb](?![a-z])/.exec(behind)?.[0];
  if (letter === undefined || (letter === 'm' && money === '')) return undefined;
  return { shift: letter === 'm' ? 6 : 9, length: 1 };
}

/** m² stays m². */
function asTyped(unit: string, shown: string): string {
  const squared = unit.replace(/2$/, '²').replace(/3$/, '³');
  return shown.includes(squared) ? squared : unit;
}
