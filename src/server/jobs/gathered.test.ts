import { expect, test } from 'vitest';
import { gathered } from './gathered.ts';

const hour = 3_600_000;

test('so many are written at once, in order; the rest when it is asked for', () => {
  const written: number[][] = [];
  const all = gathered<number>({ milliseconds: hour, most: 3 }, (things) => written.push(things));
  for (const thing of [1, 2, 3, 4]) all.add(thing);
  expect(written).toEqual([[1, 2, 3]]);
  expect(all.count()).toBe(1);
  all.flush();
  expect(written).toEqual([[1, 2, 3], [4]]);
  expect(all.count()).toBe(0);
});

test('few are written after a moment, and nothing too when somebody asked for it', async () => {
  const first = await new Promise<string[]>((written) => gathered({ milliseconds: 1, most: 9 }, written).add('a'));
  expect(first).toEqual(['a']);
  const second = await new Promise<string[]>((written) => gathered({ milliseconds: 1, most: 9 }, written).soon());
  expect(second).toEqual([]);
});
