import { expect, test } from 'vitest';
import { hostQueues } from './host-queues.ts';

test('few of a host at a time, in their order, and none of another waits for them', async () => {
  const ends = new Map<string, () => void>();
  const begun: string[] = [];
  const queues = hostQueues<string>(2, (item) => {
    begun.push(item);
    return new Promise((resolve) => ends.set(item, resolve));
  });
  for (const item of ['a1', 'a2', 'a3', 'a4', 'b1']) queues.add(item[0]!, item);
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  expect(queues.size()).toBe(5);
  expect([...queues.held()]).toEqual([
    ['a', 4],
    ['b', 1],
  ]);
  ends.get('a2')!();
  await queues.change();
  await Promise.resolve();
  expect(begun.at(-1)).toBe('a3');
  expect(queues.count((item) => item.startsWith('a'))).toBe(3);
  expect(queues.drop()).toEqual(['a4']);
  expect(queues.drop()).toEqual(['a1', 'a3', 'b1']);
  expect(queues.size()).toBe(0);
});
