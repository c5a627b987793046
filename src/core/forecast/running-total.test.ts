import { describe, expect, it } from 'vitest';
import { runningTotal } from './running-total.ts';

const points = (values: readonly number[]) => values.map((value, i) => ({ day: 20_000 + 7 * i, value }));

describe('a total that never falls', () => {
  it('what comes in bursts may end where it stands, and rather far above its pace than far below', () => {
    const [end] = runningTotal(points([0, 0, 90, 90, 90, 130, 130, 130, 130, 210])).after([14]);
    const [low, middle, high] = [0.1, 0.5, 0.9].map((p) => end!.quantile(p)) as [number, number, number];
    expect(low).toBe(210);
    expect(high - middle).toBeGreaterThan(2 * (middle - low));
    expect(end!.atMost(210)).toBeGreaterThan(0.1);
    expect(end!.atMost(210) + end!.atLeast(210.0001)).toBeCloseTo(1, 3);
  });

  it('what never stood still does not end where it stands', () => {
    const [end] = runningTotal(points([100, 140, 155, 190, 240, 262, 310])).after([14]);
    expect(end!.atMost(310)).toBe(0);
    expect(end!.quantile(0.1)).toBeGreaterThan(310);
  });
});
