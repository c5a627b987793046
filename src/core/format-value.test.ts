import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatShare, formatValue, plainNumber } from './format-value.ts';
import { goalOf, valueNow } from './standing/standing-words.ts';

describe('a number is shown as it was given', () => {
  test.each([
    [0.004, '0.004'],
    [0.003, '0.003'],
    [99.996, '99.996'],
    [41, '41'],
    [12.5, '12.5'],
    [-0, '0'],
    [1_234_567.5, '1,234,567.5'],
  ])('%d is %s', (value, shown) => expect(formatValue(value, '', 'en')).toBe(shown));
});

describe('a computed one is rounded', () => {
  test.each([
    [7 / 3, [], '2.33'],
    [200 / 3, [], '66.67'],
    [1 / 300, [], '0.00333'],
    [0.1 + 0.2, [], '0.3'],
    [99.998_765_4, [99.999], '99.9988'],
    [59.999_999, [60], '59.999999'],
    [60, [59.999_999], '60'],
  ])('%d beside %j is %s', (value, beside, shown) => expect(formatNumber(value, 'en', undefined, beside)).toBe(shown));

  test('a grade or a score to the decimals it is told with', () => expect(formatNumber(0.666, 'en', 1)).toBe('0.7'));
});

test.each([
  [0.646, '65%'],
  [0.996, '99.6%'],
  [0.999_6, '99.96%'],
  [1, '100%'],
  [1.004, '100.4%'],
  [0.004, '0.4%'],
  [0, '0%'],
  [0.07, '7%'],
  [-0.2, '-20%'],
  [12.5, '1,250%'],
])('the share %d is %s', (share, shown) => expect(formatShare(share, 'en')).toBe(shown));

test('files get the digits without marks', () => {
  expect(plainNumber(1_234_567_890_123)).toBe('1234567890123');
  expect(plainNumber(1234.5)).toBe('1234.5');
});

const magnitudes = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
const numbers = fc.oneof(
  magnitudes,
  magnitudes.map((one) => -one),
  fc.constant(0),
);

test('two numbers that are compared look alike only when they are the same, and never the other way round', () => {
  const apart = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, apart, fc.boolean(), (one, far, share, isNear) => {
      const other = isNear ? one * (1 + share) : far;
      const [a, b] = [Number(plainNumber(one, [other])), Number(plainNumber(other, [one]))];
      expect(Math.sign(a - b)).toBe(Math.sign(one - other));
    }),
    { numRuns: 2000 },
  );
});

test('for one key result the value and its goal never look alike unless the goal is reached exactly', () => {
  const cases = fc.record({
    measure: fc.constantFrom('change' as const, 'at-least' as const, 'at-most' as const),
    target: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
    off: fc.double({ min: -0.3, max: 0.3, noNaN: true }).filter((share) => Math.abs(share) > 1e-9),
  });
  fc.assert(
    fc.property(cases, ({ measure, target, off }) => {
      const value = target * (1 + off);
      const kr = {
        kind: measure === 'change' ? ('metric' as const) : ('guard' as const),
        measure,
        target,
        low: null,
        high: null,
        frozen: null,
        unit: '%',
        knowBy: null,
        steps: [],
        now: { value },
      };
      if (value === target) return;
      expect(goalOf(kr, 'en', 2026).replace(/^[≤≥] /, '')).not.toBe(valueNow(kr, 'en'));
    }),
    { numRuns: 1000 },
  );
});
