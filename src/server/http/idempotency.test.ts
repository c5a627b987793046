import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await openTestApp();
  admin = (await app.setUp()).admin;
});
afterAll(() => app.close());

const keptReplies = async () =>
  (await app.services.database.db.selectFrom('idempotency_keys').select('reply').execute()).map((row) => row.reply);

test('what is told once is told again to a retry, and lies nowhere in the clear', async () => {
  const make = () => admin('POST /api/tokens', { body: { name: 'CI', scope: 'reports' }, idempotencyKey: 'token' });
  const { text } = await make();
  expect(await make()).toMatchObject({ text });
  const invite = () => admin('POST /api/invitations', { body: { role: 'reader' }, idempotencyKey: 'link' });
  const { link } = await invite();
  expect(await invite()).toMatchObject({ link });
  const kept = (await keptReplies()).join('\n');
  expect(kept).not.toContain(text);
  expect(kept).not.toContain(link!.split('/join/')[1]);
});

test('a key is its maker’s: another person’s request under the same key is a request of its own', async () => {
  const { person: second } = await app.join(admin, 'admin', 'Bea');
  const post = (who: Visitor, name: string) =>
    who('POST /api/teams', { body: { name, kind: 'functional' }, idempotencyKey: 'same' });
  const first = await post(admin, 'One');
  expect((await post(second, 'One')).id).not.toBe(first.id);
  expect((await post(admin, 'One')).id).toBe(first.id);
  await expect(post(admin, 'Two')).rejects.toThrow('key-reused');
});

test('a reply that waits for the commit is kept with the change: a retry gets the first one, whatever happened since', async () => {
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Three', kind: 'functional' } });
  const { id: cycleId } = (await admin('GET /api/cycles', {}))[0]!;
  const body = { teamId, cycleId, text: 'Customers deploy', keyResults: [] };
  const draft = () => admin('POST /api/objectives', { body, idempotencyKey: 'draft' });
  const first = await draft();
  const params = { objectiveId: first.id };
  const change = { text: 'Customers deploy alone', version: first.version, keyResults: [] };
  const save = () => admin('PUT /api/objectives/{objectiveId}', { params, body: change, idempotencyKey: 'save' });
  const second = await save();
  expect(second).toEqual(await admin('GET /api/objectives/{objectiveId}', { params }));
  await admin('PUT /api/objectives/{objectiveId}', { params, body: { ...change, text: 'x', version: second.version } });
  expect(await draft()).toEqual(first);
  expect(await save()).toEqual(second);
});
