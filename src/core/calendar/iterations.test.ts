import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromNumber, daysBetween } from './day.ts';
import { holdsDay, iterationKey, nextSeries, plannedIterations } from './iterations.ts';

test('a series: days follow each other, numbers count up', () => {
  expect(plannedIterations({ first: '2026-10-05', weeks: 2, count: 3, name: 'Sprint {n}', from: 41 })).toEqual([
    { name: 'Sprint 41', start: '2026-10-05', end: '2026-10-18' },
    { name: 'Sprint 42', start: '2026-10-19', end: '2026-11-01' },
    { name: 'Sprint 43', start: '2026-11-02', end: '2026-11-15' },
  ]);
  expect(plannedIterations({ first: '2026-12-28', weeks: 1, count: 1, name: '冲刺', from: 1 })).toEqual([
    { name: '冲刺', start: '2026-12-28', end: '2027-01-03' },
  ]);
});

test('each day of a series lies in exactly one of its iterations', () => {
  const first = fc.integer({ min: 0, max: 300_000 }).map(dayFromNumber);
  fc.assert(
    fc.property(first, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 26 }), (start, weeks, count) => {
      const all = plannedIterations({ first: start, weeks, count, name: '迭代 {n}', from: 1 });
      expect(new Set(all.map((one) => one.name)).size).toBe(count);
      for (let day = start; day <= all.at(-1)!.end; day = addDays(day, 5))
        expect(all.filter((one) => holdsDay(one, day))).toHaveLength(1);
      expect(daysBetween(start, all.at(-1)!.end) + 1).toBe(count * weeks * 7);
    }),
  );
});

test('the next series goes on where the last one ends', () => {
  const known = plannedIterations({ first: '2026-10-05', weeks: 3, count: 4, name: '2026 迭代 {n} 组', from: 8 });
  expect(nextSeries(known)).toEqual({ first: '2026-12-28', weeks: 3, name: '2026 迭代 {n} 组', from: 12 });
  expect(nextSeries([{ name: 'Hardening', start: '2026-10-05', end: '2026-10-06' }])).toBeUndefined();
  expect(nextSeries([{ name: 'Sprint 9', start: '2026-10-05', end: '2026-10-06' }])?.weeks).toBe(1);
  expect(nextSeries([])).toBeUndefined();
});

test('names are the same whatever their case, width and spaces', () => {
  expect(iterationKey(' Ｓprint  ７ ')).toBe(iterationKey('sprint 7'));
  expect(iterationKey('Sprint 7')).not.toBe(iterationKey('Sprint 8'));
});
