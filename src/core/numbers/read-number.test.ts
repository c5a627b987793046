import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

const typed = (text: string, unit = '') => {
  const read = readNumber(text, { unit, typed: true });
  return read.ok ? read.value : read.why;
};
const inFile = (text: string, unit = '') => {
  const read = readNumber(text, { unit });
  if (read.ok) return read.value;
  return read.why === 'ambiguous' ? read.readings : read.why;
};

test.each([
  ['36', 36],
  ['-36', -36],
  ['−3.5', -3.5],
  ['+12', 12],
  ['- 5', -5],
  ['.5', 0.5],
  ['12.', 12],
  ['-0', 0],
  ['1e3', 1000],
  ['2.5E-3', 0.0025],
  // Full-width digits and marks are those they stand for.
  ['１２．５', 12.5],
  ['１，２３４，５６７', 1_234_567],
  // A decimal comma is a decimal comma, wherever its digits leave no other way.
  ['12,5', 12.5],
  ['5,9', 5.9],
  ['0,987', 0.987],
  ['1234,567', 1234.567],
  ['1.234,5', 1234.5],
  ['1.234.567,89', 1_234_567.89],
  ['12,3456', 12.3456],
  // Thousands in groups of three, or as in India.
  ['1,234.5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['1\u202f234,5', 1234.5],
  ["1'234'567.5", 1_234_567.5],
  ['12,34,567', 1_234_567],
  ['1.234', 1.234],
  // Scales.
  ['2.5万', 25_000],
  ['0.07万', 700],
  ['1 亿', 100_000_000],
  ['3千万', 30_000_000],
  ['1.2万亿', 1.2e12],
  ['3k', 3000],
  ['1.005k', 1005],
  ['30M', 30_000_000],
  ['1.5 million', 1_500_000],
  ['3万次', 30_000],
  ['41%', 41],
  ['$1,234.50', 1234.5],
  ['¥3万', 30_000],
  ['5,50 €', 5.5],
  ['CHF 5', 5],
  ['R$ 1.234,56', 1234.56],
  // As books keep it.
  ['(12)', -12],
  ['(1,234.5)', -1234.5],
  ['$(12)', -12],
  ['($12)', -12],
  ['12-', -12],
  // As other languages write it.
  ['1٬234٫5', 1234.5],
  ['١٢٣', 123],
  ['१२३', 123],
  ['½', 0.5],
  ['1½', 1.5],
  ['1 ½', 1.5],
  ['2 Mio.', 2_000_000],
  ['1,5 Mrd', 1_500_000_000],
  ['3 млн', 3_000_000],
  ['1.5 lakh', 150_000],
  ['2 crore', 20_000_000],
  // Told in Chinese.
  ['十二万', 120_000],
  ['两百', 200],
  ['一百零二', 102],
  ['一百二', 120],
  ['二十一', 21],
  ['两千五', 2500],
  ['三点五', 3.5],
  ['十二点五万', 125_000],
  ['负三', -3],
  ['1万2千', 12_000],
  ['3万5', 35_000],
  ['1万200', 10_200],
  ['3亿5000万', 350_000_000],
  ['1.2 亿 5000 万', 170_000_000],
])('%j is %s, typed and in a file', (text, value) => {
  expect([typed(text), inFile(text)]).toEqual([value, value]);
});

test.each([['1,234'], ['1，234'], ['-12,345']])('%j is grouped when typed, and asked about in a file', (text) => {
  const value = Number(text.normalize('NFKC').replace(',', ''));
  expect(typed(text)).toBe(value);
  expect(inFile(text)).toEqual([value, value / 1000]);
});

test.each(['12.500 €', '€12.500', '12.500 EUR', 'CHF 12.500', '12.500 美元'])(
  '%j is grouped when typed, and asked about in a file',
  (text) => {
    expect(readNumber(text, { typed: true })).toEqual({ ok: true, value: 12_500, understood: true });
    expect(inFile(text)).toEqual([12.5, 12_500]);
    expect(readNumber(text, { mark: 'point' })).toMatchObject({ value: 12.5 });
    expect(readNumber(text, { mark: 'comma' })).toMatchObject({ value: 12_500 });
  },
);

test.each([
  ['12.500', 12.5],
  ['$12.500', 12.5],
  ['0.125 €', 0.125],
])('%j has three decimals', (text, value) => {
  expect(typed(text)).toBe(value);
});

test.each([
  ['', 'empty'],
  [' \u3000', 'empty'],
  ['twelve', 'no-number'],
  ['1-2', 'no-number'],
  ['--3', 'no-number'],
  ['1,5,3', 'no-number'],
  ['1.2.3', 'no-number'],
  ['12,34', 12.34],
  ['1,23,4', 'no-number'],
  ['1 23', 'no-number'],
  ['0,123,456', 'no-number'],
  ['12,', 'no-number'],
  ['2026-11-01', 'no-number'],
  ['1e999', 'no-number'],
  ['9'.repeat(400), 'no-number'],
  ['∞', 'no-number'],
  ['NaN', 'no-number'],
  ['0x10', 'no-number'],
  ['5 of 10', 'no-number'],
  // Raised digits are notes or powers, a fraction or a range is no number, and 三五 are three to five.
  ['5²', 'no-number'],
  ['①', 'no-number'],
  ['1/2', 'no-number'],
  ['5-10', 'no-number'],
  ['12:30', 'no-number'],
  ['三五', 'no-number'],
  ['三点', 'no-number'],
  ['8折', 'no-number'],
  ['万', 'no-number'],
  ['#DIV/0!', 'no-number'],
  ['5 mil', 'no-number'],
  ['3万2x', 'no-number'],
])('%j: %s', (text, expected) => expect(typed(text)).toBe(expected));

// A letter that is the unit is no million.
test.each([
  ['30m', '分钟', 30],
  ['30m', 'min', 30],
  ['30m', 'h', 0.5],
  ['30m', 'm', 30],
  ['30m', '', 'no-number'],
  ['30m', '人', 'other-unit'],
  ['30m', '$', 30_000_000],
  ['30M', '人', 30_000_000],
  ['30M', '分钟', 30],
  ['3k', 'ms', 'other-unit'],
  ['3k', '%', 'other-unit'],
  ['5M', 'MB', 'other-unit'],
  ['5 MB', 'MB', 5],
  ['2s', 'ms', 2000],
  ['4.999 s', 'ms', 4999],
  ['90 s', '分钟', 1.5],
  ['3 天', 'd', 3],
  ['80%', '%', 80],
  ['80 %', '百分比', 80],
  ['8‰', '%', 0.8],
  ['5%', '‰', 50],
  ['12%', '天', 'other-unit'],
  ['3万', '%', 'other-unit'],
  ['3万', '万次', 3],
  ['30000次', '万次', 3],
  ['5亿', '万次', 50_000],
  ['3万个', '次', 'other-unit'],
  ['100万', '次/小时', 1_000_000],
  ['100万次', '次/小时', 1_000_000],
  ['100万次/小时', '次/小时', 1_000_000],
  ['100万次/小时', '万次/小时', 100],
  ['10 次/秒', '次/小时', 36_000],
  ['¥5', '次', 'other-unit'],
  ['¥5', '元', 5],
  ['$5', 'USD', 5],
  // No factor is lost, however it is written.
  ['100W/h', '次/小时', 1_000_000],
  ['100 w次/小时', '万次/小时', 100],
  ['100w', '次', 1_000_000],
  ['100w', '', 'no-number'],
  ['2w', '天', 14],
  ['10k/h', '次/小时', 10_000],
  ['10 Mio/h', '次/小时', 10_000_000],
  ['1.2M req/min', '次/秒', 20_000],
  ['1.2m req/min', '次/秒', 'other-unit'],
  ['500 kreq/s', 'QPS', 500_000],
  ['3 万订单/日', '次/天', 'other-unit'],
  ['2.5亿/月', '万/月', 25_000],
  ['12万/季度', '万/月', 4],
  ['12万/月', '次/小时', 'other-unit'],
  ['5M', '$M', 5],
  ['$5M', 'USD', 5_000_000],
  ['5,000 USD', 'k$', 5],
  ['3万', '千元', 30],
  ['3.5万元', '元/月', 'other-unit'],
  ['3.5万', '元/月', 35_000],
  // Another money is another number.
  ['€5', '$', 'other-unit'],
  ['5 €', '元', 'other-unit'],
  ['¥5', 'JPY', 5],
  ['5 EUR', '€', 5],
  ['3成', '%', 30],
  ['三成半', '%', 35],
  ['3成', '', 'no-number'],
  ['百分之三十', '%', 30],
  ['千分之五', '%', 0.5],
  ['万分之3', '%', 0.03],
  ['80 ms p95', 'ms p95', 80],
] as const)('%j where %j is counted: %s', (text, unit, expected) => expect(typed(text, unit)).toBe(expected));

test('what was interpreted is worth showing, plain digits are not', () => {
  const shown = ['1,234', '12,5', '3万', '１２', '2s', '1e3', '12.5', '80%', '-3'].filter((text) => {
    const read = readNumber(text, { typed: true, unit: text === '2s' ? 'ms' : '' });
    return read.ok && read.understood;
  });
  expect(shown).toEqual(['1,234', '12,5', '3万', '2s', '1e3']);
});

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }), fc.boolean())
  .map(([digits, places, negative]) => {
    const text = String(digits).padStart(places + 1, '0');
    const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places)];
    return { whole, fraction, minus: negative ? '-' : '' };
  });
const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);

test('however a number is written, it is the double of its decimals', () => {
  fc.assert(
    fc.property(decimal, ({ whole, fraction, minus }) => {
      const value = Number(`${minus}${whole}.${fraction || 0}`) + 0;
      const point = fraction === '' ? '' : `.${fraction}`;
      const comma = fraction === '' ? '' : `,${fraction}`;
      const open = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
      expect(typed(`${minus}${whole}${point}`)).toBe(value);
      expect(typed(`${minus}${grouped(whole, ',')}${point}`)).toBe(value);
      if (!open) expect(inFile(`${minus}${whole}${comma}`)).toBe(value);
      expect(inFile(`${minus}${grouped(whole, ' ')}${open ? point : comma}`)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('a scale shifts the decimals, it does not multiply the double', () => {
  const scales = [
    ['万', 4],
    ['亿', 8],
    ['k', 3],
    ['M', 6],
    ['千万', 7],
  ] as const;
  fc.assert(
    fc.property(decimal, fc.constantFrom(...scales), ({ whole, fraction, minus }, [scale, shift]) => {
      const value = Number(`${minus}${whole}.${fraction || 0}e${shift}`) + 0;
      expect(typed(`${minus}${whole}.${fraction || 0}${scale}`)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('any text is a finite number or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+ 万%km') })), (text) => {
      const read = readNumber(text, { typed: true });
      expect(read.ok ? Number.isFinite(read.value) : read.why.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
