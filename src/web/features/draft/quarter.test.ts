import { expect, test } from 'vitest';
import { quarterOf } from './quarter.ts';

test.each([
  ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-11-22', '2026-Q4', '2026-10-01', '2026-12-31'],
])('%s is in %s', (day, name, start, end) => {
  expect(quarterOf(new Date(`${day}T12:00:00`))).toEqual({ name, start, end });
});
