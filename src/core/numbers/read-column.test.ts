import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumn } from './read-column.ts';

const short = (cells: string[]) =>
  readColumn(cells).map((read) => (read.ok ? read.value : read.why === 'ambiguous' ? [...read.readings] : read.why));

test.each([
  ['decimal commas', ['0,987', '1,234', '12,5', '99,125'], [0.987, 1.234, 12.5, 99.125]],
  ['decimal commas, points between thousands', ['1.234', '12,5', '1.234,5'], [1234, 12.5, 1234.5]],
  ['thousands and decimal points', ['1,234', '12.5', '1,234.5'], [1234, 12.5, 1234.5]],
  ['millions', ['1,234', '1,234,567'], [1234, 1_234_567]],
  ['past a thousand', ['990', '998', '1,024', '1,180'], [990, 998, 1024, 1180]],
  [
    'nobody knows',
    ['1,234', '5,678'],
    [
      [1234, 1.234],
      [5678, 5.678],
    ],
  ],
  ['nobody knows, beside small numbers', ['2', '1,234'], [2, [1234, 1.234]]],
  ['both at once', ['12,5', '12.7', '1,234', '1.234', '7'], [12.5, 12.7, [1234, 1.234], [1.234, 1234], 7]],
  [
    'no values',
    ['5', '', '-', 'n/a', '—', 'null', '暂无', 'many'],
    [5, 'empty', 'empty', 'empty', 'empty', 'empty', 'empty', 'no-number'],
  ],
  ['scales and shares', ['1.2万', '3千', '12%'], [12_000, 3000, 12]],
] as const)('%s', (_name, cells, expected) => expect(short([...cells])).toEqual(expected));

test('a column written in one way is read in that way', () => {
  const value = fc.tuple(fc.nat(9_999_999), fc.nat(99)).map(([whole, cents]) => ({
    value: Number(`${whole}.${String(cents).padStart(2, '0')}`),
    whole: String(whole).replace(/\B(?=(\d{3})+$)/g, '|'),
    cents: String(cents).padStart(2, '0'),
  }));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(['.', ','], [',', '.'], [' ', ',']),
      (all, [group = '', decimal = '']) => {
        const cells = all.map(({ whole, cents }) => `${whole.replaceAll('|', group)}${decimal}${cents}`);
        expect(short(cells)).toEqual(all.map((one) => one.value));
      },
    ),
    { numRuns: 500 },
  );
});
