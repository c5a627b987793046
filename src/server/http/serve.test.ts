import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsMadeHeader, readEventsMade } from '../../contract/events-made.ts';
import { versionHeader } from '../../contract/version.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await openTestApp();
  admin = (await app.setUp()).admin;
});
afterAll(() => app.close());

async function send(method: string, path: string, body?: object, key?: string) {
  const reply = await admin.fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(reply.ok).toBe(true);
  return readEventsMade(reply.headers.get(eventsMadeHeader));
}

test('a write tells which events of the log it made', async () => {
  const made = await send('POST', '/api/teams', { name: 'Search', kind: 'functional' });
  const [newest] = await admin('GET /api/events', {});
  expect(made?.types).toEqual(['team.created']);
  expect([made?.first, made?.last].map(String)).toEqual([newest?.id, newest?.id]);
});

test('what makes no event tells none: a read, and a retry that does nothing again', async () => {
  expect(await send('GET', '/api/teams')).toBeUndefined();
  const team = { name: 'Once', kind: 'functional' };
  expect(await send('POST', '/api/teams', team, 'once')).toMatchObject({ types: ['team.created'] });
  expect(await send('POST', '/api/teams', team, 'once')).toBeUndefined();
});

test('every reply tells which version gave it, a refusal too', async () => {
  for (const path of ['/api/teams', '/api/teams/nobody/board', '/api/nothing-here']) {
    expect((await admin.fetch(path)).headers.get(versionHeader)).toBe(app.services.version);
  }
});
