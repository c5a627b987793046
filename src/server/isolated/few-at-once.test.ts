import { expect, test } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

test('some run, some wait their turn, more are refused; a failure frees its place', async () => {
  const run = fewAtOnce(2, 1);
  const ends: ((fails?: Error) => void)[] = [];
  const work = () => new Promise<void>((resolve, reject) => ends.push((fails) => (fails ? reject(fails) : resolve())));
  const [first, second, third] = [run(work), run(work), run(work)];
  await expect(run(work)).rejects.toThrow('too-many-pushes');
  expect(ends.length).toBe(2);
  ends[0]!(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await Promise.resolve();
  expect(ends.length).toBe(3);
  ends[1]!();
  ends[2]!();
  await Promise.all([second, third]);
  await run(async () => undefined);
});
