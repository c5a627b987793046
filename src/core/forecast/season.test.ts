import { describe, expect, it } from 'vitest';
import { certain } from './distribution.ts';
import type { Point } from './model.ts';
import { seasonOf } from './season.ts';

const today = 20_000;
/** Weekly from so many weeks ago to today. */
const weekly = (weeks: number, valueOf: (week: number) => number): Point[] =>
  Array.from({ length: weeks }, (_, i) => ({ day: today - 7 * (weeks - 1 - i), value: valueOf(i - weeks + 1) }));
const wave = (week: number) => Math.sin((2 * Math.PI * week) / 52);

/** The last half year of `all` is followed, the rest is past; ten weeks are left. */
function season(all: Point[], isTotal = false) {
  return seasonOf(isTotal, all.slice(0, -26), all.slice(-26), today + 70);
}

describe('a level', () => {
  it('that does the same every year does it again', () => {
    const found = season(weekly(104, (week) => 100 + 20 * wave(week)))!;
    expect(found.share).toBeGreaterThan(0.65);
    // In ten weeks it will stand where it stood ten weeks later a year ago, give or take what is not trusted yet.
    const moved = found.put(certain(100), 70).quantile(0.5) - 100;
    expect(moved / (20 * wave(10))).toBeGreaterThan(0.6);
    expect(moved / (20 * wave(10))).toBeLessThan(1.05);
  });

  it('that does not is hardly moved', () => {
    const found = season(weekly(104, (week) => 100 + 20 * wave(week * (week < -52 ? 1 : -1))))!;
    expect(found.share).toBeLessThan(0.15);
  });

  it('stays what it was today, and is taken out of the readings before', () => {
    const all = weekly(104, (week) => 100 + 20 * wave(week));
    const found = season(all)!;
    expect(found.without.at(-1)).toEqual(all.at(-1));
    const spread = (points: readonly Point[]) =>
      Math.max(...points.map(({ value }) => value)) - Math.min(...points.map(({ value }) => value));
    expect(spread(found.without)).toBeLessThan(spread(all.slice(-26)) / 2);
  });
});

describe('a total', () => {
  const totalOf = (rate: (week: number) => number) => {
    let sum = 0;
    return weekly(104, (week) => (sum += rate(week)));
  };

  it('whose pace follows the year goes on with the pace of the weeks to come', () => {
    const all = totalOf((week) => 100 + 60 * wave(week));
    const found = season(all, true)!;
    expect(found.share).toBeGreaterThan(0.65);
    expect(found.without.at(-1)).toEqual(all.at(-1));
    const last = all.at(-1)!.value;
    const tenWeeks = (points: readonly Point[]) => ((points.at(-1)!.value - points[0]!.value) / 25) * 10;
    const comes = Array.from({ length: 10 }, (_, i) => 100 + 60 * wave(i + 1)).reduce((sum, rate) => sum + rate, 0);
    const off = (expected: number) => Math.abs(expected / comes - 1);
    const expected = found.put(certain(last + tenWeeks(found.without)), 70).quantile(0.5) - last;
    expect(off(expected)).toBeLessThan(off(tenWeeks(all.slice(-26))) / 2);
  });

  it('at a steady pace is left alone', () => {
    const found = season(
      totalOf((week) => 10 + (Math.abs(week) % 3)),
      true,
    )!;
    expect(found.put(certain(1e4), 70).quantile(0.5)).toBeCloseTo(1e4, -2);
  });
});

it('less than a year and two weeks knows no season', () => {
  expect(season(weekly(53, wave))).toBeUndefined();
  expect(season(weekly(56, wave))).toBeDefined();
});
