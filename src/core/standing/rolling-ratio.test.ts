import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { utc } from '../calendar/zones.ts';
import { progressOf } from './key-result.ts';
import { rollingRatio } from './rolling-ratio.ts';

const on = (day: number, numerator: number, denominator: number, hour = '08') => ({
  at: `${addDays('2026-10-01', day)}T${hour}:00:00.000Z`,
  value: denominator === 0 ? 0 : (100 * numerator) / denominator,
  numerator,
  denominator,
});

it('sums before it divides, over the days asked, all readings of a day together', () => {
  const readings = [on(0, 1, 2), on(1, 90, 100), on(1, 0, 50, '20'), on(9, 3, 4)];
  expect(rollingRatio(readings, 7, utc).map(({ at, value }) => [at.slice(0, 10), value])).toEqual([
    ['2026-10-01', 50],
    ['2026-10-02', (100 * 91) / 152],
    ['2026-10-10', 75],
  ]);
});

it('passes over what has no counts, and a day without cases has no value', () => {
  expect(rollingRatio([{ at: '2026-10-01', value: 0.4 }, on(1, 0, 0)], 7, utc)).toEqual([]);
});

it('its newest day is what the progress of a ratio is made from', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ day: fc.nat(30), cases: fc.integer({ min: 1, max: 99 }), share: fc.nat(10) }), {
        minLength: 1,
      }),
      fc.integer({ min: 1, max: 40 }),
      (given, windowDays) => {
        const readings = given.map(({ day, cases, share }) => on(day, Math.round((cases * share) / 10), cases));
        const now = progressOf({ by: 'ratio', baseline: 0, target: 100, windowDays }, readings).value;
        expect(rollingRatio(readings, windowDays, utc).at(-1)?.value).toBeCloseTo(now!, 9);
      },
    ),
  ));
