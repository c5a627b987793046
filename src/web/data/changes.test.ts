import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import type { EventType } from '../../contract/event-types.ts';
import { readAgain, refresh } from './changes.ts';
import type { Key } from './keys.ts';
import { queryClient } from './query-client.ts';

let leave: (() => void)[] = [];
afterEach(() => {
  for (const each of leave) each();
  leave = [];
  queryClient.clear();
});

let id = 1000;
const made = (...types: EventType[]) => ({ first: ++id, last: (id += types.length - 1), types });

/** A page that shows the answer to a question; tells how often it was asked. */
async function page(queryKey: Key) {
  let asked = 0;
  const observer = new QueryObserver(queryClient, { queryKey, queryFn: () => ++asked, staleTime: Infinity });
  leave.push(observer.subscribe(() => undefined));
  await queryClient.ensureQueryData({ queryKey, queryFn: () => ++asked });
  return () => asked;
}

test('an event reads again what shows it, and nothing else', async () => {
  const [team, policy] = [await page(['teams']), await page(['policy'])];
  await readAgain([made('team.changed')]);
  expect([team(), policy()]).toEqual([2, 1]);
});

test('one’s own event is read once: told by the reply, then heard', async () => {
  const week = await page(['week']);
  const own = made('reading.recorded', 'check-in.made');
  await readAgain([own]);
  await readAgain([{ ...own, last: own.first, types: ['reading.recorded'] }]);
  await readAgain([{ ...own, first: own.last, types: ['check-in.made'] }]);
  expect(week()).toBe(2);
});

test('the same the other way round: heard first, then told by the reply', async () => {
  const week = await page(['week']);
  const own = made('check-in.made');
  await Promise.all([readAgain([own]), readAgain([own])]);
  expect(week()).toBe(2);
});

test('somebody else’s event of the same kind is read all the same', async () => {
  const week = await page(['week']);
  await readAgain([made('check-in.made')]);
  await readAgain([made('check-in.made')]);
  expect(week()).toBe(3);
});

test('a burst is read once', async () => {
  const objective = await page(['objective', 'a']);
  await readAgain([made('objective.changed'), made('agreement.asked'), made('finding.answered')]);
  expect(objective()).toBe(2);
});

test('what a reply holds already is not asked again', async () => {
  const [mine, other] = [await page(['objective', 'a']), await page(['objective', 'b'])];
  await readAgain([made('objective.changed')], ['objective', 'a']);
  expect([mine(), other()]).toEqual([1, 2]);
});

test('an event of a newer server may be shown anywhere', async () => {
  const [team, policy] = [await page(['teams']), await page(['policy'])];
  await readAgain([made('weather.changed' as EventType)]);
  expect([team(), policy()]).toEqual([2, 2]);
});

test('what happens without an event names what shows it', async () => {
  const [week, team] = [await page(['week']), await page(['teams'])];
  await refresh('week', 'week-reminders');
  expect([week(), team()]).toEqual([2, 1]);
});
