import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { betaBinomial, forecastCohorts } from './cohort-forecast.ts';
import { countDistribution, sampleDistribution } from './distribution.ts';
import { level } from './level.ts';
import { forecastMilestone } from './milestone-forecast.ts';
import type { Point } from './model.ts';
import { proportion } from './proportion.ts';
import { seeded } from './random.ts';
import { incrementsOf, runningTotal } from './running-total.ts';
import { negativeBinomial, sparseIncidents } from './sparse-incidents.ts';

const points = (values: readonly number[], step = 7): Point[] =>
  values.map((value, i) => ({ day: 20_000 + i * step, value }));
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe('level', () => {
  const width = (values: readonly number[], days: number, step = 7) => {
    const [end] = level(points(values, step)).after([days]);
    return end!.quantile(0.9) - end!.quantile(0.1);
  };

  it('knows a flat line for certain', () => {
    const [end] = level(points([5, 5, 5, 5, 5, 5])).after([70]);
    expect(end!.quantile(0.1)).toBeCloseTo(5, 9);
    expect(end!.quantile(0.9)).toBeCloseTo(5, 9);
  });

  it('a line goes on, but ever slower', () => {
    const ends = level(points([1, 2, 3, 4, 5, 6, 7, 8])).after([7, 14, 21, 700]);
    const [a, b, c, d] = ends.map((end) => end.quantile(0.5)) as [number, number, number, number];
    expect([a > 8, b > a, c > b, d > c]).toEqual([true, true, true, true]);
    expect(c - b).toBeLessThan(b - a);
    expect(d).toBeLessThan(8 + 20);
  });

  it('a trend that hardly shows is hardly carried on', () => {
    const [end] = level(points([10, 14, 9, 13, 10, 15, 11, 14])).after([70]);
    expect(Math.abs(end!.quantile(0.5) - 12.5)).toBeLessThan(2.5);
  });

  it('noise widens little with time, a walk much', () => {
    const random = seeded('choice');
    const noise = Array.from({ length: 40 }, () => 100 + random.normal());
    let at = 100;
    const walk = Array.from({ length: 40 }, () => (at += random.normal()));
    expect(width(noise, 70) / width(noise, 7)).toBeLessThan(1.6);
    expect(width(walk, 70) / width(walk, 7)).toBeGreaterThan(2);
  });

  it('widens with every day ahead', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 6, maxLength: 30 }), (values) => {
        expect(width(values, 28)).toBeGreaterThanOrEqual(width(values, 7));
      }),
    ));

  it('puts the weekday back', () => {
    const week = [0, 0, 0, 0, 0, -40, -50];
    const values = Array.from({ length: 42 }, (_, i) => 100 + (week[i % 7] as number) + (i % 3) * 0.1);
    const [friday, sunday] = level(points(values, 1)).after([5, 7]);
    expect(friday!.quantile(0.5)).toBeCloseTo(100, -1);
    expect(sunday!.quantile(0.5)).toBeCloseTo(50, -1);
  });
});

describe('running total', () => {
  it('shares a long gap evenly', () => {
    expect(
      incrementsOf(
        [
          { day: 0, value: 0 },
          { day: 1, value: 2 },
          { day: 4, value: 8 },
        ],
        1,
      ),
    ).toEqual([2, 2, 2, 2]);
  });

  it('a steady total is certain', () => {
    const [end] = runningTotal(points([10, 20, 30, 40, 50, 60])).after([14]);
    expect([end!.quantile(0.1), end!.quantile(0.9)]).toEqual([80, 80]);
  });

  it('the same readings give the same', () => {
    const values = points([1, 5.13, 6.29, 13.71, 14.07, 20.9]);
    const at = () => runningTotal(values).after([30])[0]!.quantile(0.37);
    expect(at()).toBe(at());
  });

  it('a pace that moved is wider than the same steps in a mixed order, and says so', () => {
    const totalOf = (steps: readonly number[]) => points(steps.map((_, i) => sum(steps.slice(0, i + 1))));
    const rising = Array.from({ length: 24 }, (_, i) => 100 + 20 * i);
    const mixed = rising.map((_, i) => rising[(i * 11) % 24] as number);
    const [moved, steady] = [runningTotal(totalOf(rising)), runningTotal(totalOf(mixed))];
    expect(moved.notes?.length).toBe(1);
    expect(steady.notes).toEqual([]);
    expect(moved.after([7])[0]!.quantile(0.5)).toBeGreaterThan(steady.after([7])[0]!.quantile(0.5));
  });
});

describe('counts', () => {
  it.each([
    [0.5, 0.6],
    [7.5, 0.2],
    [40.5, 0.9],
  ])('negative binomial (%d, %d) sums to 1 with mean r(1 − p)/p', (r, p) => {
    const shares = negativeBinomial(r, p);
    expect(sum(shares)).toBeCloseTo(1, 6);
    expect(sum(shares.map((share, k) => share * k))).toBeCloseTo((r * (1 - p)) / p, 4);
  });

  it('no event yet is no certainty of none', () => {
    const [end] = sparseIncidents(points([0, 0, 0, 0, 0, 0])).after([35]);
    // Half an event in 35 days, 35 days to go: by chance alone P(none) would be (1/2)^½.
    expect(end!.atMost(0)).toBeGreaterThan(0.6);
    expect(end!.atMost(0)).toBeLessThan(0.95);
  });

  it('events in bunches make the band wider than events one by one', () => {
    const counted = (steps: readonly number[]) => points([0, ...steps.map((_, i) => sum(steps.slice(0, i + 1)))]);
    const widthOf = (steps: readonly number[]) => {
      const [end] = sparseIncidents(counted(steps)).after([70]);
      return end!.quantile(0.9) - end!.quantile(0.1);
    };
    const [even, bunches] = [Array.from({ length: 12 }, () => 1), [0, 0, 0, 0, 6, 0, 0, 0, 0, 6, 0, 0]];
    expect(widthOf(bunches)).toBeGreaterThan(widthOf(even));
    expect(sparseIncidents(counted(bunches)).notes?.length).toBe(1);
    expect(sparseIncidents(counted(even)).notes).toEqual([]);
  });

  it('beta-binomial sums to 1 with mean n·a/(a + b)', () => {
    const shares = betaBinomial(50, 3, 7);
    expect(sum(shares)).toBeCloseTo(1, 9);
    expect(sum(shares.map((share, k) => share * k))).toBeCloseTo(15, 9);
  });

  it('whole numbers: chances at, above and below agree', () => {
    const end = countDistribution([0.25, 0.5, 0.25], (k) => 10 + k);
    expect([end.atLeast(10), end.atLeast(11), end.atLeast(12.5), end.atMost(10), end.atMost(9)]).toEqual([
      1, 0.75, 0, 0.25, 0,
    ]);
    expect(end.quantile(0.5)).toBe(11);
  });
});

describe('proportion', () => {
  it('follows a drift and stays within 0–1', () => {
    const rising = Array.from({ length: 14 }, (_, i) => ({
      day: 20_000 + 7 * i,
      value: 0,
      numerator: 100 + 25 * i,
      denominator: 500,
    }));
    const [near, far] = proportion(rising).after([7, 700]);
    expect(near!.quantile(0.5)).toBeGreaterThan(0.75);
    expect(far!.quantile(0.999)).toBeLessThanOrEqual(1);
  });

  it('shares that so many cases cannot explain are no steady rate, and it says so', () => {
    const late = [724, 1686, 1541, 1149, 740, 1327, 1317, 1271].map((numerator, i) => ({
      day: 20_000 + 7 * i,
      value: numerator / 48,
      numerator,
      denominator: 4800,
    }));
    const model = proportion(late);
    const [end] = model.after([35]);
    expect(end!.quantile(0.1)).toBeLessThan(20);
    expect(end!.quantile(0.9)).toBeGreaterThan(30);
    expect(model.notes?.length).toBe(1);
  });

  it('none and all can be reached', () => {
    const few = [0, 1, 0, 2, 0, 1, 0, 0].map((numerator, i) => ({
      day: 20_000 + 7 * i,
      value: numerator / 10,
      numerator,
      denominator: 10,
    }));
    const [end] = proportion(few).after([7]);
    expect([end!.quantile(0.1), end!.atLeast(0), end!.atMost(1)]).toEqual([0, 1, 1]);
    expect(end!.atMost(0)).toBeGreaterThan(0.2);
  });

  it('many cases narrow the band', () => {
    const of = (denominator: number) =>
      proportion(
        Array.from({ length: 6 }, (_, i) => ({
          day: 20_000 + 7 * i,
          value: 0.4,
          numerator: 0.4 * denominator,
          denominator,
        })),
      ).after([7])[0]!;
    const width = (n: number) => of(n).quantile(0.9) - of(n).quantile(0.1);
    expect(width(100)).toBeGreaterThan(width(10_000));
    expect(width(10_000)).toBeCloseTo(width(10_010), 2);
  });
});

describe('samples', () => {
  it('quantiles are those of the sorted list', () => {
    const end = sampleDistribution(Float64Array.from([3, 1, 2, 5, 4]));
    expect([end.quantile(0), end.quantile(0.5), end.quantile(1), end.quantile(0.125)]).toEqual([1, 3, 5, 1.5]);
    expect([end.atLeast(4), end.atMost(1)]).toEqual([0.4, 0.2]);
  });
});

describe('milestone', () => {
  const input = {
    durations: Array.from({ length: 10 }, () => 7),
    stepsLeft: 3,
    since: '2026-11-01',
    today: '2026-11-03',
    cycleEnd: '2026-12-31',
    seed: 'm',
  };

  it('steady steps give a sure day', () => {
    expect(forecastMilestone(input)).toMatchObject({
      given: true,
      median: '2026-11-22',
      band80: ['2026-11-22', '2026-11-22'],
      chance: 0.995,
    });
    expect(forecastMilestone({ ...input, stepsLeft: 9 })).toMatchObject({ median: '2027-01-03', chance: 0.005 });
  });

  it('the step under way cannot end before today', () => {
    expect(forecastMilestone({ ...input, stepsLeft: 1, today: '2026-11-20' })).toMatchObject({ median: '2026-11-20' });
  });

  it.each([
    [{ durations: [7, 7, 7] }, 'Not enough data: 3 finished steps, 10 are needed.'],
    [
      { event: { at: '2026-11-02', note: 'reorganization' } },
      'Turned off on 2026-11-02, because an event will change the course: reorganization',
    ],
  ])('%j: none', (over, reason) => {
    const result = forecastMilestone({ ...input, ...over });
    expect(result.given ? undefined : result.reasons[0]?.en).toBe(reason);
  });

  it('more steps never finish earlier', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 10, maxLength: 20 }),
        fc.integer({ min: 1, max: 8 }),
        (durations, stepsLeft) => {
          const dayFor = (left: number) => {
            const result = forecastMilestone({ ...input, durations, stepsLeft: left });
            return result.given ? result.median : '';
          };
          expect(dayFor(stepsLeft + 4) > dayFor(stepsLeft)).toBe(true);
        },
      ),
      { numRuns: 20 },
    ));
});

describe('cohorts', () => {
  const cohorts = Array.from({ length: 12 }, (_, i) => ({
    startedAt: addDays('2026-09-07', 7 * i),
    size: 100,
    ...(i < 7 ? { hits: 40 } : {}),
  }));
  const cycle = { start: '2026-10-01', end: '2026-12-31' };

  it('counts what is known, predicts what matures in time, leaves the rest out', () => {
    const result = forecastCohorts({ cohorts, maturesAfter: 60, cycle, goal: { target: 0.4, direction: 'up' } });
    if (!result.given) throw new Error('no forecast');
    expect(result.median).toBeCloseTo(0.4, 1);
    expect(result.band80[1] - result.band80[0]).toBeLessThan(0.08);
    expect(result.assumptions[1]?.en).toBe('4 cohorts mature after the end and are left out.');
  });

  it.each([
    [cohorts.slice(3), 60, 'Not enough data: 4 matured cohorts, 6 are needed.'],
    [cohorts, 200, 'No further cohort matures before the end: the value at the end is known or cannot be.'],
  ])('none when it cannot be', (given, maturesAfter, reason) => {
    const result = forecastCohorts({ cohorts: given, maturesAfter, cycle });
    expect(result.given ? undefined : result.reasons[0]?.en).toBe(reason);
  });
});
