import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openLog } from '../operator/log.ts';
import { sourceReader } from '../outbound/source-reader.ts';
import { openVault } from '../secrets/vault.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { type Says, type SourceServer, startSource } from '../testing/source-server.ts';
import { startSampler } from './sampler.ts';
import { toJson } from '../db/json.ts';

let app: TestApp;
let admin: Visitor;
let keyResultIds: string[];
const start = new Date('2026-11-20T08:00:00.000Z');
let now = start;
/** Each look at the clock is a millisecond later. */
let ticking = false;
const opened: SourceServer[] = [];
const day = 86_400_000;

beforeAll(async () => {
  const limits = { seconds: 3, bytes: 100_000 };
  const sources = sourceReader({ allowed: ['127.0.0.1'], sqliteFolders: [], log: openLog('silent'), limits });
  const clock = () => (ticking ? (now = new Date(now.getTime() + 1)) : now);
  app = await openTestApp({ clock, sources });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  keyResultIds = [];
  for (const text of ['Checkout feels instant so that more carts are paid', 'Search finds what people mean']) {
    const draft = await admin('POST /api/objectives', {
      body: {
        teamId,
        cycleId: me.cycle!.id,
        text,
        type: 'operations',
        why: 'growth',
        ownerId: me.person.id,
        keyResults: Array.from({ length: 20 }, (_, at) => ({ text: `p95 of ${at}`, baseline: 480, target: 300 })),
      },
    });
    const params = { objectiveId: draft.id };
    await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
    keyResultIds.push(...draft.keyResults.map(({ id }) => id));
  }
});
beforeEach(async () => {
  for (const one of opened.splice(0)) one.close();
  now = start;
  await app.services.database.db.deleteFrom('sources').execute();
});
afterAll(async () => {
  for (const one of opened) one.close();
  await app.services.sources.close();
  await app.close();
});

async function source(says: (path: string) => Says): Promise<SourceServer & { connectionId: string }> {
  const server = await startSource(says);
  opened.push(server);
  const body = { name: 'x', connector: 'http-json', config: { url: server.url, token: 's3cret' } };
  return { ...server, connectionId: (await admin('POST /api/connections', { body })).id };
}

async function bind(connectionId: string, ...indexes: number[]): Promise<void> {
  for (const index of indexes)
    await admin('PUT /api/key-results/{keyResultId}/source', {
      params: { keyResultId: keyResultIds[index]! },
      body: { connectionId, config: { path: `/${index}`, pick: 'v' } },
    });
}
const show = (index: number) =>
  admin('GET /api/key-results/{keyResultId}/source', { params: { keyResultId: keyResultIds[index]! } });
const valueOf = async (index: number) =>
  (await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: keyResultIds[index]! } })).now.value;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

async function runDue(options = {}) {
  const sampler = startSampler(app.services, { everySeconds: 0, ...options });
  const count = await sampler.runDue();
  await sampler.stop();
  return count;
}

test('a source that hangs holds back nobody else, not even where places are few', async () => {
  const slow = await source(() => 'hang');
  const quick = await source(() => ({ body: { v: 400 } }));
  await bind(slow.connectionId, ...range(0, 12));
  await bind(quick.connectionId, ...range(12, 36));
  expect(await runDue({ most: 16, perHost: 2 })).toBe(36);
  await expect.poll(() => slow.asked.every(({ left }) => left !== undefined)).toBe(true);
  const last = Math.max(...quick.asked.map(({ at }) => at));
  // All others were asked before the first of the slow ones was given up.
  expect(last).toBeLessThan(Math.min(...slow.asked.map(({ left }) => left!)));
  expect(quick.asked).toHaveLength(24);
  expect(slow.most()).toBeLessThanOrEqual(2);
  expect(quick.most()).toBeLessThanOrEqual(2);
  expect(await show(3)).toMatchObject({ failure: { code: 'slow' }, failingSince: start.toISOString() });
  expect(await valueOf(20)).toBe(400);
}, 40_000);

test('many hosts that failed before take at most half of the places', async () => {
  const dead = await Promise.all(range(0, 6).map(() => source(() => 'hang')));
  const quick = await source(() => ({ body: { v: 410 } }));
  for (const [index, one] of dead.entries()) await bind(one.connectionId, index);
  await bind(quick.connectionId, 10);
  await app.services.database.db
    .updateTable('sources')
    .set({ tries: 3, due_at: new Date(start.getTime() - day).toISOString() })
    .where('subject_id', '!=', keyResultIds[10]!)
    .execute();
  await runDue({ most: 4 });
  const firstDead = dead.flatMap(({ asked }) => asked.map(({ at }) => at)).toSorted((a, b) => a - b);
  expect(quick.asked[0]!.at).toBeLessThan(firstDead[2]!);
}, 30_000);

test('one that cannot be asked says why; the others are read all the same', async () => {
  const good = await source(() => ({ body: { v: 420 } }));
  const lost = await source(() => ({ body: { v: 1 } }));
  const odd = await source(() => ({ body: { v: 1 } }));
  await bind(good.connectionId, 0);
  await bind(lost.connectionId, 1);
  await bind(odd.connectionId, 2);
  const { db } = app.services.database;
  const foreign = openVault('somebody else’s secret of thirty-two').seal('s3cret', 'elsewhere');
  await db
    .updateTable('connections')
    .set({ secrets: toJson({ token: foreign }) })
    .where('id', '=', lost.connectionId)
    .execute();
  await db.updateTable('connections').set({ connector: 'oracle' }).where('id', '=', odd.connectionId).execute();
  expect(await runDue()).toBe(3);
  expect(await valueOf(0)).toBe(420);
  expect(await show(1)).toMatchObject({ failure: { code: 'not-configured', detail: 'token' }, lastReadAt: null });
  expect(await show(2)).toMatchObject({ failure: { code: 'not-configured', detail: 'oracle' } });
  // Without its secret nothing is asked in its name.
  expect(lost.asked).toEqual([]);
  await db.updateTable('connections').set({ connector: 'http-json' }).where('id', '=', odd.connectionId).execute();
});

test('a clock that was ten years ahead leaves nothing behind that lasts ten years', async () => {
  let v = 430;
  const server = await source(() => ({ body: { v } }));
  await bind(server.connectionId, 5);
  await runDue();
  const sampler = startSampler(app.services, { everySeconds: 0 });
  now = new Date(start.getTime() + 3650 * day);
  v = 999;
  await sampler.runDue();
  now = new Date(start.getTime() + 7_200_000);
  v = 440;
  await sampler.runDue();
  await sampler.stop();
  expect(await valueOf(5)).toBe(440);
  const { lastReadAt, nextAt } = (await show(5))!;
  expect(lastReadAt).toBe(now.toISOString());
  expect(Date.parse(nextAt)).toBeLessThan(now.getTime() + 2 * 3_600_000);
});

test('a node that stops gives back what it holds; the next one reads it at once', async () => {
  let isUp = false;
  const server = await source(() => (isUp ? { body: { v: 450 } } : 'hang'));
  await bind(server.connectionId, ...range(0, 10));
  const stopping = startSampler(app.services, { everySeconds: 0, perHost: 2 });
  void stopping.runDue();
  await vi.waitUntil(() => server.asked.length >= 2);
  await stopping.stop();
  const held = await app.services.database.db
    .selectFrom('sources')
    .select('subject_id')
    .where('leased_by', 'is not', null)
    .execute();
  expect(held).toEqual([]);
  isUp = true;
  expect(await runDue()).toBeGreaterThanOrEqual(8);
}, 20_000);

test('readings from a source and a check-in at the same moment: both stay, the newest is told', async () => {
  const server = await source(() => ({ body: { v: 390 }, delay: 30 }));
  await bind(server.connectionId, 39);
  const params = { keyResultId: keyResultIds[39]! };
  ticking = true;
  const [, checkIn] = await Promise.all([
    runDue(),
    ...range(0, 5).map((at) =>
      admin('POST /api/key-results/{keyResultId}/check-ins', { params, body: { value: 400 + at } }),
    ),
  ]);
  expect(checkIn).toBeDefined();
  const readings = await admin('GET /api/key-results/{keyResultId}/readings', { params });
  expect(readings.map(({ value }) => value).toSorted()).toEqual([390, 400, 401, 402, 403, 404]);
  ticking = false;
  expect(await valueOf(39)).toBe(readings.at(-1)!.value);
});
