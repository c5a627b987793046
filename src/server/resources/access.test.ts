import type { CycleState } from '../../core/okr/words.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { send } from '../testing/send.ts';
import { accessTable } from '../testing/access-table.ts';
import { apart, goesOn } from '../testing/access-cases.ts';
import { type Params, openScene } from '../testing/scene.ts';

const rows = Object.entries(endpoints).flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, row]) => ({ name: `${noun}.${name}`, row })),
);
const forPeople = rows.filter(({ row }) => row.for !== 'nobody');
const outcome: Record<number, string> = { 401: 'out', 403: 'n', 404: 'h' };

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
beforeAll(async () => {
  app = await openTestApp();
  scene = await openScene(app);
});
afterAll(() => app.close());

async function ask(who: Visitor, one: (typeof rows)[number], params: Params): Promise<string> {
  const reply = await send(who, one, params);
  if (reply.status >= 500) throw new Error(`${one.name}: ${await reply.text()}`);
  return outcome[reply.status] ?? 'y';
}

test('every endpoint for people has its row, and no row is left over', () => {
  expect(Object.keys(accessTable).toSorted()).toEqual(forPeople.map(({ name }) => name).toSorted());
});

test('nobody gets in without signing in', async () => {
  // Signing out is never refused.
  for (const one of forPeople.filter(({ name }) => name !== 'session.signOut')) {
    expect([
      one.name,
      await ask(app.visitor(), one, { organizationId: 'x', personId: 'x', teamId: 'x', cycleId: 'x' }),
    ]).toEqual([one.name, 'out']);
  }
});

test.each(forPeople)('$name', { timeout: 60_000 }, async (one) => {
  const expected = (accessTable[one.name] ?? '').split(' ');
  for (const [column, letters] of expected.entries()) {
    if (letters === '-') continue;
    let seen = '';
    for (const role of scene.roles) {
      const params = await scene.fresh(one.row.path, expected.length === 2 && column === 0 ? 'draft' : 'published');
      seen += await ask(await scene.as(role), one, params);
    }
    expect(`${one.name} ${seen}`).toBe(`${one.name} ${letters}`);
  }
});

const writes = forPeople.filter(({ name, row }) => row.method !== 'GET' && !apart.test(name) && !goesOn.test(name));

test.each(writes)('a closed cycle stops $name', { timeout: 60_000 }, async (one) => {
  const move = (state: CycleState) => app.services.database.db.updateTable('cycles').set({ state }).execute();
  const params = await scene.fresh(one.row.path, 'published');
  await move('closed');
  const reply = await send(await scene.as('admin'), one, params);
  await move('drafting');
  expect([reply.status, await reply.text()]).toEqual([409, expect.stringContaining('"cycle-closed"')]);
});
