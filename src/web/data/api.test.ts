import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventsMadeHeader } from '../../contract/events-made.ts';
import type { Team } from '../../contract/teams.ts';
import { write } from './api.ts';
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

/** A page that shows the answer to a question; what it showed, one after the other. */
async function page(queryKey: Key): Promise<unknown[]> {
  const shown: unknown[] = [];
  let asked = 0;
  const observer = new QueryObserver(queryClient, {
    queryKey,
    queryFn: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return `answer ${++asked}`;
    },
    staleTime: Infinity,
  });
  await new Promise<void>((resolve) => {
    leave.push(
      observer.subscribe(({ data }) => {
        if (data !== undefined && data !== shown.at(-1)) shown.push(data);
        resolve();
      }),
    );
  });
  while (shown.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  return shown;
}

const team = { params: { teamId: 'a' }, body: { name: 'Search' } };
const call = 'PATCH /api/teams/{teamId}';

test('a write is done when the page shows what it changed', async () => {
  const shown = await page(['teams']);
  replies({}, 'team.changed');
  await write(call, team);
  expect(shown).toEqual(['answer 1', 'answer 2']);
});

test('done early, it is told before the page shows it', async () => {
  const shown = await page(['teams']);
  replies({}, 'team.changed');
  await write(call, team, { early: true });
  expect(shown).toEqual(['answer 1']);
});

test('what comes first comes before anything is read again', async () => {
  const shown = await page(['teams']);
  replies({}, 'team.changed');
  let before: unknown[] = [];
  await write(call, team, {
    first: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      before = [...shown];
    },
  });
  expect([before, shown]).toEqual([['answer 1'], ['answer 1', 'answer 2']]);
});

test('a reply that is the answer to a question is shown at once and not asked again', async () => {
  const { queryKey } = readinessQuery('a');
  const shown = await page(queryKey);
  const reply = { team: { id: 'a', name: 'Search' } };
  replies(reply, 'readiness.withdrawn');
  await write(
    'DELETE /api/teams/{teamId}/readiness/answers',
    { params: { teamId: 'a' } },
    { into: () => readinessQuery('a') },
  );
  expect(shown).toEqual(['answer 1', reply]);
});

test('a write without events, or one that is refused, reads nothing again', async () => {
  const shown = await page(['teams']);
  replies({});
  await write(call, team);
  answer = () => new Response(JSON.stringify({ error: { code: 'forbidden', requestId: 'r' } }), { status: 403 });
  await expect(write(call, team)).rejects.toThrow('forbidden');
  expect(shown).toEqual(['answer 1']);
});

test('a reply goes only where it is an answer', () => {
  const wrong = () =>
    // @ts-expect-error -- a team is no readiness check
    write(call, team, { into: (_: Team) => readinessQuery('a') });
  expect(wrong).toBeTypeOf('function');
});
