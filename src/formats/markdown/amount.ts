// Reads the number of a table cell or a field: ≤ 2.0%, 11 天, NT$800,000, 40 万, 10k. Text with a number in it is none.
import { fold } from '../../core/coach/read/fold.ts';
import { numberFrom } from '../../core/numbers/decimal.ts';
import { type DecimalMark, marksOf } from '../../core/numbers/marks.ts';

export type Amount = { value: number; unit?: string | undefined };

const currency = '(?:nt\\$|us\\$|hk\\$|[$¥€£]|rmb|usd|cny|eur|twd)';
const pattern = new RegExp(
  `^(?:约|至少|不低于|不少于|不高于|不超过|at least|at most|about|under|over|up to|[≤≥<>=~]+)?\\s?(?<money>${currency})?\\s?` +
    `(?<minus>-)?(?<digits>\\d[\\d.,’']*(?: \\d{3})*(?:[.,]\\d+)?)\\s?(?:(?<scale>k|m|bn|b|mn|million|billion)(?![a-z])|(?<han>[万亿]))?\\+?\\s?` +
    `(?<unit>${currency}|[%‰]|\\p{L}[\\p{L}²³]{0,15}(?: per \\p{L}{1,12})?)?\\+?(?:\\s?/\\s?(?<per>\\p{L}{1,8}))?` +
    `\\s*[✅☑✔]?\\ufe0f?\\s*(?:[(\\[].{0,40}[)\\]])?$`,
  'du',
);
const places: Record<string, number> = { k: 3, m: 6, mn: 6, million: 6, b: 9, bn: 9, billion: 9 };

/** Units are as written; 万 and 亿 stay with the unit, as people say 万元. `mark`: the decimal mark that its column shows. */
export function amountIn(text: string, mark?: DecimalMark): Amount | undefined {
  const shown = text.trim().slice(0, 80);
  const found = pattern.exec(fold(shown));
  const at = found?.indices?.groups;
  if (!found?.groups || !at) return undefined;
  const written = (name: string) => {
    const range = at[name];
    return range ? shown.slice(range[0], range[1]) : '';
  };
  const marked = marksOf((found.groups['digits'] ?? '').trim());
  if (!marked) return undefined;
  const parts = mark === 'comma' && marked.other ? marked.other : marked;
  const scale = written('scale');
  // `5 m` is metres or minutes, `5M` and `$5m` are millions.
  const scaled = scale !== 'm' || written('money') !== '';
  const shift = scaled ? (places[scale.toLowerCase()] ?? 0) : 0;
  const per = written('per');
  const unit = `${written('money')}${written('han')}${scaled ? '' : scale}${written('unit')}${per ? `/${per}` : ''}`;
  const value = numberFrom({ ...parts, negative: found.groups['minus'] !== undefined, shift });
  return unit === '' ? { value } : { value, unit };
}
