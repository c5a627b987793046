import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chancePercent } from '../standing/chance-percent.ts';
import { chanceWords, reliable } from './chance.ts';
import { seriesKinds } from './series-kind.ts';

test.each([
  [0, 'under 1%', '不到 1%'],
  [0.004, 'under 1%', '不到 1%'],
  [0.01, '1%, about 1 in 50', '1%，大约 50 次里有 1 次'],
  [0.2, '20%, about 1 in 5', '20%，大约 5 次里有 1 次'],
  [0.337, '34%, about 1 in 3', '34%，大约 3 次里有 1 次'],
  [0.81, '81%, about 4 in 5', '81%，大约 5 次里有 4 次'],
  [0.996, 'over 99%', '超过 99%'],
  [1, 'over 99%', '超过 99%'],
])('a chance of %d reads %s', (chance, en, zh) => expect(chanceWords(chance)).toEqual({ en, zh }));

describe('a chance that is said', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('has no decimals and is never nothing or all', () =>
    fc.assert(
      fc.property(share, (chance) => {
        expect(chancePercent(chance).en).toMatch(/^(under 1|over 99|[1-9]\d?)%$/);
      }),
    ));

  it('keeps the order of those found, and is never surer of a target that is reached already', () =>
    fc.assert(
      fc.property(share, share, fc.constantFrom(...seriesKinds), (a, b, kind) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(reliable(low, kind, false)).toBeLessThanOrEqual(reliable(high, kind, false));
        expect(Math.abs(reliable(a, kind, true) - 0.5)).toBeLessThanOrEqual(Math.abs(a - 0.5) + 1e-12);
      }),
    ));

  it.each(seriesKinds)(
    'of what a %s has surely reached is over 99%%, and never less than one that is still open',
    (kind) => {
      expect(reliable(1, kind, true)).toBe(0.995);
      expect(reliable(0.9999, kind, false)).toBeLessThanOrEqual(0.995);
      expect(reliable(0, kind, false)).toBe(0.005);
    },
  );

  it.each([
    ['level', 0.44],
    ['proportion', 0.46],
    ['running-total', 0.52],
    ['incidents', 0.49],
  ] as const)('of an even one for a %s is %d', (kind, said) => expect(reliable(0.5, kind, false)).toBeCloseTo(said, 2));
});
