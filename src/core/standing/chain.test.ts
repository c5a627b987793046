import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainStage, readChain } from './chain.ts';

const day = (number: number) => new Date(Date.UTC(2026, 8, number)).toISOString();

/** Weekly readings, the newest last. */
function stage(unit: string, values: readonly number[], expected: number | null = null): ChainStage {
  return { series: { unit, points: values.map((value, week) => ({ at: day(1 + 7 * week), value })) }, expected };
}

const nothing: ChainStage = { series: null, expected: null };

describe('A43: the weakest link is the lowest conversion against its own history or what is expected', () => {
  test('counts over the stage before, each against its own earlier weeks', () => {
    const { links, weakest } = readChain([
      stage('people', [1000, 1000, 1000, 1000]),
      stage('people', [400, 400, 400, 380]),
      stage('people', [100, 100, 100, 57]),
      stage('people', [50, 50, 50, 28]),
    ]);
    expect(links.map(({ conversion }) => conversion)).toEqual([null, 0.38, 0.15, 28 / 57]);
    expect(links.map(({ usual }) => usual)).toEqual([null, 0.4, 0.25, 0.5]);
    expect(links[2]).toEqual({ conversion: 0.15, usual: 0.25, against: 'history', ratio: 0.6, missing: null });
    // The lowest conversion is not the weakest link as such: what is usual differs from link to link.
    expect(weakest).toEqual({ place: 2, ratio: 0.6, compared: 3, links: 3 });
  });

  test('what is expected goes before history; a share is a conversion by itself', () => {
    const { links, weakest } = readChain([stage('visits', [2000]), stage('%', [30], 0.4), stage('‰', [90], 0.1)]);
    expect(links[1]).toEqual({ conversion: 0.3, usual: 0.4, against: 'expected', ratio: 0.3 / 0.4, missing: null });
    expect(links[2]?.conversion).toBeCloseTo(0.09, 12);
    expect(weakest).toMatchObject({ place: 1, compared: 2, links: 2 });
  });

  test('one that can be compared alone is not the weakest, and what is missing is told', () => {
    const { links, weakest } = readChain([stage('people', [100]), stage('people', [40], 0.5), nothing]);
    expect(weakest).toBeNull();
    expect(links.map(({ missing }) => missing)).toEqual(['nothing-before', null, 'no-number']);
  });

  test('scales and rates are brought together', () => {
    expect(readChain([stage('万人', [2]), stage('人', [5000])]).links[1]?.conversion).toBe(0.25);
    expect(readChain([stage('visits/day', [1000]), stage('orders/week', [700])]).links[1]?.conversion).toBeCloseTo(
      0.1,
      12,
    );
  });
});

test.for([
  ['before-zero', stage('people', [0]), stage('people', [3])],
  ['more-than-before', stage('people', [10]), stage('people', [30])],
  ['before-not-counted', nothing, stage('people', [3])],
  ['before-not-counted', stage('%', [10]), stage('people', [3])],
  ['before-not-counted', stage('people', [10]), stage('orders/day', [3])],
  ['not-counted', stage('people', [10]), stage('元', [3])],
  ['not-counted', stage('people', [10]), stage('days', [3])],
  ['no-reading', stage('people', [10]), stage('people', [])],
  ['no-reading', stage('people', [10]), stage('%', [])],
  [
    'not-at-once',
    stage('people', [10]),
    { series: { unit: 'people', points: [{ at: day(90), value: 3 }] }, expected: null },
  ],
] as const)('no conversion, and why: %s', ([missing, before, after]) => {
  expect(readChain([before, after]).links[1]).toEqual({
    conversion: null,
    usual: null,
    against: null,
    ratio: null,
    missing,
  });
});

test('sources read one after the other on a day belong together', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 8, 1, hour)).toISOString();
  const one = (hour: number, value: number) => ({
    series: { unit: '', points: [{ at: at(hour), value }] },
    expected: null,
  });
  expect(readChain([one(9, 100), one(8, 25)]).links[1]?.conversion).toBe(0.25);
});

test('whatever is read: a conversion lies between nothing and the whole, and what is told is finite', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { maxLength: 12 });
  const stages = fc.array(
    fc.record({
      unit: fc.constantFrom('', 'people', '万人', '元', 'h', 'orders/day'),
      values,
      expected: fc.option(fc.double({ min: 1e-6, max: 1, noNaN: true })),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(stages, (given) => {
      const { links, weakest } = readChain(given.map((one) => stage(one.unit, one.values, one.expected)));
      expect(links).toHaveLength(given.length);
      for (const { conversion, ratio, missing } of links) {
        expect(conversion === null).toBe(missing !== null);
        if (conversion !== null) expect(conversion >= 0 && conversion <= 1).toBe(true);
        if (ratio !== null) expect(Number.isFinite(ratio)).toBe(true);
      }
      if (weakest !== null) expect(Math.min(...links.flatMap(({ ratio }) => ratio ?? []))).toBe(weakest.ratio);
    }),
  );
});
