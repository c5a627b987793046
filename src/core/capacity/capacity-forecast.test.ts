import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { seeded } from '../forecast/random.ts';
import { capacityForecast } from './capacity-forecast.ts';
import { sayCapacity } from './capacity-words.ts';
import { courseOf } from './steps.ts';

const first = '2026-01-05';
const weekly = (values: readonly number[]) => values.map((value, week) => ({ day: addDays(first, 7 * week), value }));
const noisy = (seed: string, count: number, at: (week: number) => number, noise: number) => {
  const random = seeded(seed);
  return weekly(Array.from({ length: count }, (_, week) => at(week) + noise * random.normal()));
};
const linear = (week: number) => 100 + 5 * week;
const exponential = (week: number) => 100 * Math.exp(0.035 * week);

describe('A59 the true day lies within the stated range', () => {
  test.each([
    ['linear', linear, 0],
    ['linear with noise', linear, 3],
    ['exponential', exponential, 0],
    ['exponential with noise', exponential, 3],
  ])('%s', (name, at, noise) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const forecast = capacityForecast(noisy(`${name}${seed}`, 24, at, noise), at(34));
      const truth = addDays(first, 7 * 34);
      expect(forecast.given && [forecast.from <= truth, forecast.to === null || truth <= forecast.to]).toEqual([
        true,
        true,
      ]);
    }
  });

  test.each([
    ['linear', linear],
    ['exponential', exponential],
  ])('%s growth is told as such, and the other one beside it', (growth, at) => {
    const forecast = capacityForecast(noisy('told', 40, at, 1), at(52));
    expect(forecast).toMatchObject({ given: true, ranges: [{ growth }, {}] });
  });

  test('the figures of a course, to the day', () => {
    const forecast = capacityForecast(weekly([52, 55, 57, 61, 63, 66, 68, 72, 74, 77, 80, 82]), 110);
    expect(forecast).toMatchObject({
      from: '2026-05-11',
      to: '2026-07-06',
      days: 7,
      steps: 12,
      sight: '2026-09-07',
      ranges: [
        { growth: 'linear', from: '2026-05-11', middle: '2026-05-31', to: '2026-07-06' },
        { growth: 'exponential', from: '2026-04-25', middle: '2026-05-10', to: '2026-06-09' },
      ],
    });
    expect(forecast.given && forecast.ranges[0]?.weight).toBeCloseTo(0.977, 3);
  });
});

describe('A59 there is no day, and it is said why', () => {
  const flat = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 51];
  test.each<[string, number[], number, string]>([
    ['too few readings', [10, 20, 30], 100, 'too-few'],
    ['no reading', [], 100, 'too-few'],
    ['nothing grows', flat, 100, 'no-growth'],
    ['it falls', flat.map((value, week) => value - 2 * week), 100, 'no-growth'],
    ['always the same', flat.map(() => 50), 100, 'no-growth'],
    ['no limit', flat, 0, 'no-limit'],
    ['far beyond', flat.map((_, week) => 50 + week), 100_000, 'not-in-sight'],
    ['reached already', flat.map((_, week) => 50 + 5 * week), 100, 'reached'],
  ])('%s', (_name, values, limit, reason) => {
    const forecast = capacityForecast(weekly(values), limit);
    expect(forecast).toMatchObject({ given: false, reason });
    const said = sayCapacity(forecast, (day) => ({ en: day, zh: day }));
    expect(said.en + said.zh).not.toMatch(/[{}]/);
  });

  test('readings with holes tell no growth', () => {
    const reads = [0, 1, 2, 3, 200, 201, 202, 600, 601, 602].map((day) => ({ day: addDays(first, day), value: day }));
    expect(capacityForecast(reads, 2000)).toMatchObject({ given: false, reason: 'uneven' });
  });
});

describe('A59 whatever the readings', () => {
  const course = fc.record({
    values: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 30 }),
    above: fc.integer({ min: 1, max: 1000 }),
  });

  test('a range has its middle within, and the same question the same answer', () => {
    fc.assert(
      fc.property(course, ({ values, above }) => {
        const ask = () => capacityForecast(weekly(values), Math.max(...values) + above);
        const forecast = ask();
        expect(ask()).toEqual(forecast);
        if (!forecast.given) return;
        for (const { from, middle, to } of forecast.ranges)
          expect(from <= middle && (to === null || middle <= to)).toBe(true);
        expect(forecast.to === null || forecast.from <= forecast.to).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('another unit is the same question, and a higher limit is met no earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 40 }), (slope, seed) => {
        const reads = noisy(String(seed), 20, (week) => 100 + slope * week, slope);
        const limit = 100 + slope * 26;
        const forecast = capacityForecast(reads, limit);
        const thousandfold = reads.map(({ day, value }) => ({ day, value: 1000 * value }));
        const told = capacityForecast(thousandfold, 1000 * limit);
        const later = capacityForecast(reads, limit + 2 * slope);
        expect(told.given).toBe(forecast.given);
        if (forecast.given && told.given) expect([told.from, told.to]).toEqual([forecast.from, forecast.to]);
        if (forecast.given && later.given) expect(later.ranges[0]!.middle >= forecast.ranges[0]!.middle).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('steps', () => {
  test('days of eight weeks and more count by the week, at its highest', () => {
    const reads = Array.from({ length: 70 }, (_, day) => ({
      day: addDays(first, day),
      value: day % 7 === 2 ? 90 : 10,
    }));
    expect(courseOf(reads)).toMatchObject({ days: 7, values: Array.from({ length: 10 }, () => 90) });
  });

  test('a missing week lies on the line between its neighbours', () => {
    const reads = weekly([10, 20, 30, 40, 60]).filter((_, week) => week !== 3);
    expect(courseOf(reads)?.values).toEqual([10, 20, 30, 45, 60]);
  });
});
