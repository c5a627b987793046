import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf } from '../standing/key-result.ts';
import { statusOf } from '../standing/status.ts';
import { isAtLeast, isAtMost, isSame } from './compare.ts';
import { numberFrom, ratioOf } from './decimal.ts';
import { readNumber } from './read-number.ts';

test.each([
  [0.1 + 0.2, 0.3, true],
  [700.000_000_000_000_1, 700, true],
  [57.999_999_999_999_99, 58, true],
  [0, 0, true],
  [99.996, 99.999, false],
  [0.002, 0.003, false],
  // Counts are exact, however large.
  [1_234_567_890_123, 1_234_567_890_124, false],
  [-0.3, 0.3, false],
] as const)('%d and %d: %s', (one, other, same) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([same, same]);
  expect(isAtLeast(one, other) && isAtMost(one, other)).toBe(same);
});

const at = '2026-11-20T09:00:00.000Z';
const typed = (text: string, unit: string) => {
  const read = readNumber(text, { unit, typed: true });
  return read.ok ? read.value : Number.NaN;
};

/** A target of some decimals as it is typed, and counts that come to exactly as much. */
const goals = fc
  .record({
    digits: fc.integer({ min: 1, max: 9_999_999 }),
    places: fc.integer({ min: 0, max: 5 }),
    scale: fc.constantFrom(
      { unit: '%', times: 100, shift: 2 },
      { unit: '‰', times: 1000, shift: 3 },
      { unit: '', times: 1, shift: 0 },
    ),
    times: fc.integer({ min: 1, max: 997 }),
    start: fc.integer({ min: -1000, max: 1000 }),
  })
  .map(({ digits, places, scale, times, start }) => {
    const text = String(digits).padStart(places + 1, '0');
    const whole = text.slice(0, text.length - places);
    const said = places === 0 ? whole : `${whole}.${text.slice(text.length - places)}`;
    return {
      said,
      ...scale,
      start,
      numerator: digits * times,
      denominator: 10 ** (places + scale.shift) * times,
      scale: scale.times,
    };
  });

test('whatever is typed as target and reached by counts is met, up and down', () => {
  fc.assert(
    fc.property(goals, fc.boolean(), ({ said, unit, start, numerator, denominator, scale }, summed) => {
      const target = typed(said, unit);
      const baseline = target + (start === 0 ? 1 : start);
      const value = ratioOf(numerator, denominator, scale);
      const counts = { at, value, numerator, denominator };
      const half = { at, value, numerator: numerator / 2, denominator: denominator / 2 };
      const readings = summed ? [half, half] : [counts];
      for (const by of ['change', 'ratio'] as const) {
        const progress = progressOf({ by, baseline, target }, by === 'change' ? [counts] : readings, unit);
        expect(statusOf(progress, { expected: 1 }).status).toBe('met');
        expect(progress.raw).toBe(1);
      }
      for (const keep of ['at-most', 'at-least'] as const)
        expect(progressOf({ by: 'limit', limit: target, keep }, [counts], unit).state).toBe('ok');
      expect(progressOf({ by: 'range', low: target, high: target }, [counts], unit).state).toBe('ok');
    }),
    { numRuns: 3000 },
  );
});

test('a target typed with 万 or 亿 is met by as many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 29_997 }),
      fc.constantFrom(['万', 4] as const, ['亿', 8] as const),
      (cents, [han, shift]) => {
        const text = String(cents).padStart(3, '0');
        const limit = typed(`${text.slice(0, -2)}.${text.slice(-2)}${han}`, '');
        const value = cents * 10 ** (shift - 2);
        expect(limit).toBe(value);
        expect(progressOf({ by: 'limit', limit, keep: 'at-least' }, [{ at, value }]).state).toBe('ok');
      },
    ),
    { numRuns: 3000 },
  );
});

test('what is short of a target by its last digit is not met', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const of = (one: number) => numberFrom({ negative: false, whole: String(one), fraction: '', shift: -places });
      const progress = progressOf({ by: 'change', baseline: 0, target: of(digits) }, [{ at, value: of(digits - 1) }]);
      expect(statusOf(progress, { expected: 1 }).status).not.toBe('met');
      expect(
        progressOf({ by: 'limit', limit: of(digits), keep: 'at-least' }, [{ at, value: of(digits - 1) }]).state,
      ).toBe('broken');
    }),
    { numRuns: 3000 },
  );
});
