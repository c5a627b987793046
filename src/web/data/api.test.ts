import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventsMadeHeader } from '../../contract/events-made.ts';
import type { Team } from '../../contract/teams.ts';
import { write } from './api.ts';
import { hear } from './changes.ts';
import type { Key } from './keys.ts';
import { queryClient } from './query-client.ts';
import { readinessQuery } from './readiness.ts';

const own = globalThis.fetch;
let answer: () => Response;
let seq = 5000;
let leave: (() => void)[] = [];

beforeEach(() => {
  globalThis.fetch = async () => answer();
});
afterEach(() => {
  globalThis.fetch = own;
  for (const each of leave) each();
  leave = [];
  queryClient.clear();
});

function replies(body: object, ...types: string[]): void {
  const headers = { [eventsMadeHeader]: [`${++seq}-${seq}`, ...types].join(' ') };
  answer = () => new Response(JSON.stringify(body), { headers: types.length === 0 ? {} : headers });
}

/** A page that shows an answer already; when it is asked again, and answered, is noted. */
function page(queryKey: Key, until: Promise<unknown> = Promise.resolve()): string[] {
  const noted: string[] = [];
  queryClient.setQueryData(queryKey, 'what it was');
  const observer = new QueryObserver(queryClient, {
    queryKey,
    queryFn: async () => {
      noted.push('asked');
      await until;
      noted.push('answered');
      return 'what it is';
    },
    staleTime: Infinity,
  });
  leave.push(observer.subscribe(() => undefined));
  return noted;
}

const team = { params: { teamId: 'a' }, body: { name: 'Search' } };
const call = 'PATCH /api/teams/{teamId}';

test('a write is done when the page shows what it changed', async () => {
  const noted = page(['teams']);
  replies({}, 'team.changed');
  await write(call, team);
  expect(noted).toEqual(['asked', 'answered']);
  expect(queryClient.getQueryData(['teams'])).toBe('what it is');
});

test('done early, it is told before the page shows it', async () => {
  let release: (value: unknown) => void = () => undefined;
  const noted = page(
    ['teams'],
    new Promise((resolve) => {
      release = resolve;
    }),
  );
  replies({}, 'team.changed');
  await write(call, team, { early: true });
  expect(noted).toEqual(['asked']);
  release(undefined);
});

test('what comes first comes before anything is read again', async () => {
  const noted = page(['teams']);
  replies({}, 'team.changed');
  await write(call, team, { first: async () => void noted.push('left') });
  expect(noted).toEqual(['left', 'asked', 'answered']);
});

test('what is heard of it before its reply is here waits for what comes first', async () => {
  const noted = page(['teams']);
  replies({}, 'team.changed');
  const answered = answer;
  let heard: Promise<void> = Promise.resolve();
  answer = () => {
    heard = hear([{ first: 7001, last: 7001, types: ['team.changed'] }]);
    return answered();
  };
  await write(call, team, { first: async () => void noted.push('left') });
  await heard;
  expect(noted[0]).toBe('left');
});

test('a reply that is the answer to a question is shown at once and not asked again', async () => {
  const { queryKey } = readinessQuery('a');
  const noted = page(queryKey);
  const reply = { team: { id: 'a', name: 'Search' } };
  replies(reply, 'readiness.withdrawn');
  await write(
    'DELETE /api/teams/{teamId}/readiness/answers',
    { params: { teamId: 'a' } },
    { into: () => readinessQuery('a') },
  );
  expect(queryClient.getQueryData(queryKey)).toEqual(reply);
  expect(noted).toEqual([]);
});

test('a write without events, or one that is refused, reads nothing again', async () => {
  const noted = page(['teams']);
  replies({});
  await write(call, team);
  answer = () => new Response(JSON.stringify({ error: { code: 'forbidden', requestId: 'r' } }), { status: 403 });
  await expect(write(call, team)).rejects.toThrow('forbidden');
  expect(noted).toEqual([]);
});

test('a reply goes only where it is an answer', () => {
  const wrong = () =>
    // @ts-expect-error -- a team is no readiness check
    write(call, team, { into: ({ id }: Team) => readinessQuery(id) });
  expect(wrong).toBeTypeOf('function');
});
