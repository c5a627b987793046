import { queryOptions } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { eventTypes } from '../../contract/event-types.ts';
import { type Head, heads } from './keys.ts';
import { shownBy } from './shown-by.ts';

/** Nothing that happens changes them, or they are asked anew each time. */
const unmoved: readonly Head[] = ['audit', 'connectors', 'invitation', 'search', 'why'];

/** The first word of the key of every query there is. */
const asked = Object.values(
  import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true }),
).flatMap((module) =>
  Object.entries(module).flatMap(([name, query]) => {
    if (!name.endsWith('Query')) return [];
    const options = typeof query === 'function' ? (query as (...params: string[]) => unknown)('a', 'b', 'c') : query;
    return [(options as { queryKey: readonly [Head] }).queryKey[0]];
  }),
);

test('every event that can happen says what shows it', () => {
  expect(Object.keys(shownBy).toSorted()).toEqual(Object.keys(eventTypes).toSorted());
  const unseen = Object.entries(shownBy).filter(([, shown]) => shown.length === 0);
  // Those that only the log of events tells, each meant.
  expect(unseen.map(([type]) => type)).toEqual(['person.reset-made', 'person.passkey-copied', 'log.keyed']);
});

test('every key is one of a query, and of every query the key is known', () => {
  expect([...new Set(asked)].toSorted()).toEqual([...heads].toSorted());
});

test('every key is read again after some event, or is known to stay', () => {
  const moved = new Set<Head>(Object.values(shownBy).flat());
  expect(heads.filter((head) => !moved.has(head))).toEqual(unmoved);
});

test('a key that nobody knows does not compile', () => {
  // @ts-expect-error -- a slip of the pen
  expect(queryOptions({ queryKey: ['objektive', 'a'], queryFn: () => 1 }).queryKey[0]).toBe('objektive');
  // @ts-expect-error -- nor in the table
  expect({ ...shownBy, 'team.created': ['taems'] } satisfies Record<string, readonly Head[]>).toBeDefined();
});
