import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lru } from './lru.ts';

test('those not asked for longest go first', () => {
  const kept = lru<number>({ most: 2 });
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

test('what is larger than all the room is not kept, and leaves the room to others', () => {
  const kept = lru<string>({ most: 10, sizeOf: (text) => text.length });
  kept.set('a', 'x'.repeat(11));
  kept.set('b', 'x'.repeat(10));
  expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'x'.repeat(10)]);
});

const step = fc.record({
  act: fc.constantFrom('get', 'set', 'delete'),
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  size: fc.integer({ min: 1, max: 6 }),
});

test('it never holds more than there is room for, and only what was set last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const kept = lru<number>({ most: 8, sizeOf: (value) => value });
      const last = new Map<string, number>();
      for (const { act, key, size } of steps) {
        if (act === 'set') {
          kept.set(key, size);
          last.set(key, size);
        } else if (act === 'delete') {
          kept.delete(key);
          last.delete(key);
        } else {
          kept.get(key);
        }
        if (act === 'set') expect(kept.get(key)).toBe(size);
      }
      const held = ['a', 'b', 'c', 'd'].flatMap((key) => {
        const value = kept.get(key);
        if (value !== undefined) expect(value).toBe(last.get(key));
        return value ?? [];
      });
      expect(held.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(8);
    }),
  );
});
