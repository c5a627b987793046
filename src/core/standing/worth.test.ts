import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worthOf } from './worth.ts';

test.each([
  [3200, { per: 1000, is: '1000 名可能得到帮助的用户' }, 'zh', '3,200 名可能得到帮助的用户'],
  [3200, { per: 1000, is: '1,000 people helped' }, 'en', '3,200 people helped'],
  [500, { per: 1000, is: '帮到约 800 人' }, 'zh', '帮到约 400 人'],
  [45_000, { per: 1000, is: '1.2 万元收入' }, 'zh', '540,000元收入'],
  [2500, { per: 1000, is: 'a full training room' }, 'en', '2.5 × a full training room'],
  [0, { per: 1000, is: '1,000 people helped' }, 'en', '0 people helped'],
] as const)('A24: %d of %o in %s: %s', (value, meaning, lang, worth) => {
  expect(worthOf(value, meaning, lang).worth).toBe(worth);
});

test('what is a guess, or nobody has said how sure, is at most that', () => {
  const meaning = { per: 1, is: '1 user' };
  const atMost = (sure?: 'guess' | 'sample' | 'counted') => worthOf(3, { ...meaning, sure }, 'en').atMost;
  expect([atMost(), atMost('guess'), atMost('sample'), atMost('counted')]).toEqual([true, true, false, false]);
});

test('twice the value is worth twice as much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 }), (value, count) => {
      const of = (given: number) =>
        Number(worthOf(given, { per: 1, is: `${count} people` }, 'en').worth.replace(/[^\d.]/g, ''));
      const exact = value * count;
      expect(Math.abs(of(value) - exact) / exact).toBeLessThan(0.006);
    }),
  );
});
