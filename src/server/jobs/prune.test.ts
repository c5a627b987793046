import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { keyLasts, startPruner } from './prune.ts';

let app: TestApp;
let admin: Visitor;
let now = new Date('2026-11-20T08:00:00.000Z');
const hour = 3_600_000;

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  admin = (await app.setUp()).admin;
});
afterAll(() => app.close());

const rows = async () => {
  const { db } = app.services.database;
  const keys = await db.selectFrom('idempotency_keys').select('key').orderBy('key').execute();
  const sessions = await db.selectFrom('sessions').select('token').execute();
  return { keys: keys.map((row) => row.key), sessions: sessions.length };
};

test('once an hour what is over goes, and nothing else', async () => {
  const { db } = app.services.database;
  const post = (idempotencyKey: string) =>
    admin('POST /api/teams', { body: { name: idempotencyKey, kind: 'functional' }, idempotencyKey });
  await post('fresh');
  await post('old');
  const old = new Date(now.getTime() - keyLasts - 1).toISOString();
  await db.updateTable('idempotency_keys').set({ at: old }).where('key', '=', 'old').execute();
  const many = Array.from({ length: 2500 }, (_, index) => ({
    organization_id: 'x',
    person_id: 'x',
    key: `many-${index}`,
    request_hash: '',
    reply: null,
    at: old,
  }));
  for (let from = 0; from < many.length; from += 500)
    await db
      .insertInto('idempotency_keys')
      .values(many.slice(from, from + 500))
      .execute();
  const [session] = await db.selectFrom('sessions').selectAll().execute();
  const over = { ...session!, id: 'over', token: 'over', expires_at: new Date(now.getTime() - 1).toISOString() };
  await db.insertInto('sessions').values(over).execute();

  const [one, other] = [startPruner(app.services, 0), startPruner(app.services, 0)];
  const counts = await Promise.all([one.runDue(), other.runDue()]);
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, 2502]);
  expect(await rows()).toEqual({ keys: ['fresh'], sessions: 1 });
  expect((await admin('GET /api/me', {})).person.name).toBe('Ada');

  await db.insertInto('sessions').values(over).execute();
  expect(await other.runDue()).toBe(0);
  now = new Date(now.getTime() + hour);
  expect(await other.runDue()).toBe(1);
});
