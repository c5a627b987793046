import { expect, test } from 'vitest';
import { keepNothing, workedOut } from './worked-out.ts';

test('with nothing kept, everything is worked out anew', () => {
  const kept = workedOut<number>({ most: 5 });
  kept.set('a', 1);
  expect(kept.get('a')).toBe(1);
  keepNothing();
  kept.clear();
  kept.set('a', 1);
  expect(kept.get('a')).toBe(undefined);
});
