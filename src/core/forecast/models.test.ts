import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { forecastCohorts } from './cohort-forecast.ts';
import { dampedTrend } from './damped-trend.ts';
import { countDistribution, sampleDistribution } from './distribution.ts';
import { level } from './level.ts';
import { forecastMilestone } from './milestone-forecast.ts';
import type { Point } from './model.ts';
import { betaBinomial, proportion } from './proportion.ts';
import { randomWalk } from './random-walk.ts';
import { seeded } from './random.ts';
import { incrementsOf, runningTotal } from './running-total.ts';
import { negativeBinomial, sparseIncidents } from './sparse-incidents.ts';

const points = (values: readonly number[], step = 7): Point[] =>
  values.map((value, i) => ({ day: 20_000 + i * step, value }));
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe('random walk with drift', () => {
  it('knows a straight line for certain', () => {
    const [end] = randomWalk(points([1, 2, 3, 4, 5, 6])).after([21]);
    expect([end!.quantile(0.1), end!.quantile(0.9), end!.atLeast(9), end!.atLeast(9.1)]).toEqual([9, 9, 1, 0]);
  });

  it('gives the same on weekly and on daily counting of the same grid', () => {
    const values = [45, 47, 48, 51, 52, 54];
    const [weekly] = randomWalk(points(values, 7)).after([42]);
    const [daily] = randomWalk(points(values, 1)).after([6]);
    expect(daily!.quantile(0.9)).toBeCloseTo(weekly!.quantile(0.9), 9);
  });

  it('widens with every day ahead', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 6, maxLength: 30 }), (values) => {
        const [near, far] = randomWalk(points(values)).after([7, 28]);
        const width = (d: typeof near) => d!.quantile(0.9) - d!.quantile(0.1);
        expect(width(far)).toBeGreaterThanOrEqual(width(near));
      }),
    ));
});

describe('damped trend', () => {
  it('fades: a line goes on, but ever slower', () => {
    const ends = dampedTrend(points([1, 2, 3, 4, 5, 6, 7, 8])).after([7, 14, 21, 700]);
    const [a, b, c, d] = ends.map((end) => end.quantile(0.5)) as [number, number, number, number];
    expect([a > 8, b > a, c > b, d > c]).toEqual([true, true, true, true]);
    expect(c - b).toBeLessThan(b - a);
    expect(d).toBeLessThan(8 + 10);
  });

  it('takes a flat line as certain', () => {
    const [end] = dampedTrend(points([5, 5, 5, 5, 5, 5])).after([70]);
    expect([end!.quantile(0.1), end!.quantile(0.9)]).toEqual([5, 5]);
  });
});

describe('level', () => {
  it('takes the damped trend for pure noise, the walk for a walk', () => {
    const random = seeded('choice');
    const noise = Array.from({ length: 40 }, () => 100 + random.normal());
    let at = 100;
    const walk = Array.from({ length: 40 }, () => (at += 2 + random.normal()));
    expect(level(points(noise)).name.en).toBe('Damped trend');
    expect(level(points(walk)).name.en).toBe('Random walk with drift');
  });

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
    const [end] = runningTotal(points([10, 20, 30, 40, 50, 60]), 'seed').after([14]);
    expect([end!.quantile(0.1), end!.quantile(0.9)]).toEqual([80, 80]);
  });

  it('another seed, another draw; the same seed, the same', () => {
    const values = points([1, 5.13, 6.29, 13.71, 14.07, 20.9]);
    const at = (seed: string) => runningTotal(values, seed).after([30])[0]!.quantile(0.37);
    expect(at('a')).toBe(at('a'));
    expect(at('a')).not.toBe(at('b'));
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
    // Half an event in 35 days, 35 days to go: P(none) = (1/2)^½.
    expect(end!.atMost(0)).toBeCloseTo(Math.SQRT1_2, 9);
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
    expect(near!.quantile(0.5)).toBeGreaterThan(0.85);
    expect(far!.quantile(0.999)).toBeLessThanOrEqual(1);
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
    expect(width(10_000)).toBeCloseTo(width(10_010), 3);
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
      chance: 1,
    });
    expect(forecastMilestone({ ...input, stepsLeft: 9 })).toMatchObject({ median: '2027-01-03', chance: 0 });
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
