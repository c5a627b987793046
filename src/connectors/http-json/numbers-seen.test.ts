import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersSeen } from './numbers-seen.ts';
import { parsePath, pick } from './pick.ts';

test('each number in an answer with its path, in order; of a long list its first and last', () => {
  const data = {
    total: 7,
    latency: { p95: 412.5, 'p 99': 800 },
    days: [{ n: 1 }, { n: 2 }, { n: 3 }],
    name: 'web',
    "it's": 5,
  };
  expect(numbersSeen(data)).toEqual([
    { path: '$.total', value: 7 },
    { path: '$.latency.p95', value: 412.5 },
    { path: "$.latency['p 99']", value: 800 },
    { path: '$.days[0].n', value: 1 },
    { path: '$.days[-1].n', value: 3 },
  ]);
});

test('whatever the answer is, each path leads to its number, and there are never many', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const seen = numbersSeen(data);
      expect(seen.length).toBeLessThanOrEqual(40);
      for (const { path, value } of seen) expect(pick(data, parsePath(path) ?? ['?'])).toBe(value);
    }),
  );
});
