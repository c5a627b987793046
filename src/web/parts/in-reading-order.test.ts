import { expect, test } from 'vitest';
import { inReadingOrder } from './in-reading-order.ts';

test('broken guards come first, guards that hold last, the others as they were written', () => {
  const all = [
    { kind: 'guard', now: { status: 'held' } },
    { kind: 'metric', now: { status: 'off-track' } },
    { kind: 'milestone', now: { status: 'met' } },
    { kind: 'guard', now: { status: 'broken' } },
  ] as const;
  expect(inReadingOrder(all)).toEqual([all[3], all[1], all[2], all[0]]);
});
