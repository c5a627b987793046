// Columns as people write them, each in one way and with one meaning, with the numbers that are meant.
import fc from 'fast-check';

/** `values`: what the cells mean, in their order; `unit`: what is counted. */
export type Column = { cells: string[]; values: number[]; unit: string };

type Style = { group: string; decimal: '.' | ','; wide: boolean; minus: string; behind: Behind };
/** A word behind the number, and how many digits it shifts it. */
type Behind = { word: string; shift: number; unit: string };

const behinds: Behind[] = [
  { word: '', shift: 0, unit: '' },
  { word: '', shift: 0, unit: 'ms' },
  { word: '%', shift: 0, unit: '%' },
  { word: ' %', shift: 0, unit: '%' },
  { word: '万', shift: 4, unit: '' },
  { word: ' 万', shift: 4, unit: '次' },
  { word: '亿', shift: 8, unit: '' },
  { word: 'k', shift: 3, unit: '' },
];

const style: fc.Arbitrary<Style> = fc.record({
  group: fc.constantFrom('', ' ', '\u00a0', '\u202f', ',', '.', '’', "'"),
  decimal: fc.constantFrom('.' as const, ',' as const),
  wide: fc.boolean(),
  minus: fc.constantFrom('-', '−', '－'),
  behind: fc.constantFrom(...behinds),
});

type Digits = { negative: boolean; whole: string; fraction: string };

const digits: fc.Arbitrary<Digits> = fc.record({
  negative: fc.boolean(),
  whole: fc.oneof(fc.nat(999), fc.nat(9_999_999)).map(String),
  fraction: fc.oneof(
    fc.constant(''),
    fc.nat(9).map(String),
    fc.nat(99).map((cents) => String(cents).padStart(2, '0')),
    fc.nat(999_999).map((part) => String(part).padStart(6, '0')),
    fc.nat(999).map((part) => String(part).padStart(3, '0')),
  ),
});

/** What could be meant in two ways is left out: `1,234` alone, and `1.234` where decimals have a comma. */
function hasTwoWays({ whole, fraction }: Digits, { group, decimal }: Style): boolean {
  const mayGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  const isGrouped = (group === ',' || group === '.') && whole.length > 3 && whole.length <= 6 && fraction === '';
  return (mayGroup && decimal === ',') || isGrouped;
}

export const column: fc.Arbitrary<Column> = fc
  .tuple(style, fc.array(digits, { minLength: 1, maxLength: 6 }))
  .filter(([{ group, decimal }]) => group !== decimal)
  .map(([how, all]) => {
    const told = all.filter((one) => !hasTwoWays(one, how));
    return {
      cells: told.map((one) => written(one, how)),
      values: told.map((one) => meant(one, how.behind.shift)),
      unit: how.behind.unit,
    };
  })
  .filter(({ cells }) => cells.length > 0);

function written({ negative, whole, fraction }: Digits, { group, decimal, wide, minus, behind }: Style): string {
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = `${negative ? minus : ''}${grouped}${fraction && decimal + fraction}${behind.word}`;
  return wide ? text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)) : text;
}

/** By shifting the point in the text, so that it is the double nearest to what is written. */
function meant({ negative, whole, fraction }: Digits, shift: number): number {
  const value = Number(`${whole}.${fraction || '0'}e${shift}`);
  return negative && value !== 0 ? -value : value;
}
