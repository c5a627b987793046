import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../../../operator/log.ts';
import { startSampler } from '../../../jobs/sampler.ts';
import { sourceReader } from '../../../outbound/source-reader.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let objectiveId: string;
let keyResultIds: string[];
let now = new Date('2026-11-20T08:00:00.000Z');
let answer: { status: number; body: unknown; delay?: number } = { status: 200, body: { p95: 480 } };
let asked: string[] = [];
const server = createServer((request, reply) => {
  asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
  const { status, body, delay = 0 } = answer;
  setTimeout(() => reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)), delay);
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  const sources = sourceReader({ allowed: [`127.0.0.1:${port}`], sqliteFolders: [], log: openLog('silent') });
  app = await openTestApp({ clock: () => now, sources });
  const { admin: first, me } = await app.setUp();
  admin = first;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const text = (index: number) => `p95 latency ${index} from 480 to 300 ms`;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Checkout feels instant so that more carts are paid',
      type: 'operations',
      why: 'growth',
      ownerId: me.person.id,
      keyResults: [0, 1, 2].map((index) => ({ text: text(index), baseline: 480, target: 300, unit: 'ms' })),
    },
  });
  objectiveId = draft.id;
  keyResultIds = draft.keyResults.map((one) => one.id);
  await admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: '' } });
});
afterAll(async () => {
  await app.close();
  await app.services.sources.close();
  server.closeAllConnections();
  server.close();
});

const at = (index: number) => ({ params: { keyResultId: keyResultIds[index]! } });
const connect = (visitor = admin, more = {}) =>
  visitor('POST /api/connections', {
    body: { name: 'Status', connector: 'http-json', config: { url, token: 's3cret-t0ken' }, ...more },
  });
const runDue = async (later = 0) => {
  now = new Date(now.getTime() + later);
  const sampler = startSampler(app.services, { everySeconds: 0 });
  const count = await sampler.runDue();
  await sampler.stop();
  return count;
};
// Longer than an hour with its jitter.
const hour = 4_000_000;

test('a connection tells its settings but never its secret, on no page and not in the database', async () => {
  const made = await connect();
  expect(made).toMatchObject({ name: 'Status', config: { url }, secrets: ['token'], can: { edit: true } });
  const list = await admin('GET /api/connections', {});
  const rows = await app.services.database.db.selectFrom('connections').selectAll().execute();
  const events = await app.services.database.db.selectFrom('events').selectAll().execute();
  for (const told of [made, list, rows, events]) expect(JSON.stringify(told)).not.toContain('s3cret');
});

test('another address needs the secret again, another name does not', async () => {
  const { id: connectionId } = await connect();
  const params = { connectionId };
  const patch = (body: object) => admin('PATCH /api/connections/{connectionId}', { params, body });
  expect(await code(patch({ config: { url: 'https://evil.example.com' } }))).toBe('400 secret-again');
  expect(await patch({ name: 'Shop' })).toMatchObject({ name: 'Shop', secrets: ['token'] });
  expect(await patch({ config: { url, token: 'new' } })).toMatchObject({ config: { url } });
  await admin('DELETE /api/connections/{connectionId}', { params });
});

test.each([
  ['an unknown connector', { connector: 'oracle' }],
  ['no address', { config: {} }],
  ['a setting of the question', { config: { url: 'https://a.example', pick: 'x' } }],
  ['a file', { config: { url: 'file:///etc/passwd' } }],
])('%s is refused', async (_name, more) => expect(await code(connect(admin, more))).toBe('400 source-settings'));

test('trying tells the live value, or why there is none, and keeps nothing', async () => {
  const { id: connectionId } = await connect();
  const live = (config: object) => admin('POST /api/sources/try', { body: { connectionId, config: config as never } });
  expect(await live({ pick: 'p95' })).toMatchObject({ reading: { value: 480 }, failure: null });
  expect(asked.at(-1)).toBe('/ Bearer s3cret-t0ken');
  expect(await live({ pick: 'p99' })).toMatchObject({
    reading: null,
    failure: { code: 'no-data' },
    numbers: [{ path: '$.p95', value: 480 }],
  });
  expect(await live({ formula: 'p95 / 1000' })).toMatchObject({ reading: { value: 0.48 } });
  answer = { status: 401, body: { message: 'who is s3cret-t0ken?' } };
  const refused = await live({ pick: 'p95' });
  expect(refused).toMatchObject({ failure: { code: 'unauthorised', detail: '401 who is ***?' } });
  answer = { status: 200, body: { p95: 480 } };
  expect((await admin('GET /api/key-results/{keyResultId}/readings', at(0))).length).toBe(0);
});

test('a bound key result is read when it is due; a failure says since when, and is never a zero', async () => {
  const connectionId = (await admin('GET /api/connections', {}))[0]!.id;
  const bound = await admin('PUT /api/key-results/{keyResultId}/source', {
    ...at(0),
    body: { connectionId, name: 'checkout p95', config: { pick: 'p95' } },
  });
  expect(bound).toMatchObject({ connection: { name: 'Status' }, everyMinutes: 60, failure: null, lastReadAt: null });
  expect(await runDue()).toBe(1);
  expect(await admin('GET /api/key-results/{keyResultId}', at(0))).toMatchObject({
    now: { value: 480, progress: 0 },
    source: { kind: 'http-json' },
  });
  expect(await runDue()).toBe(0);

  answer = { status: 200, body: { p95: 390 } };
  expect(await runDue(hour)).toBe(1);
  expect((await admin('GET /api/key-results/{keyResultId}', at(0))).now).toMatchObject({ value: 390, progress: 0.5 });
  const readings = await admin('GET /api/key-results/{keyResultId}/readings', at(0));
  expect(readings.map(({ value, source, queryHash }) => [value, source, queryHash])).toEqual([
    [480, 'http-json', bound.queryHash],
    [390, 'http-json', bound.queryHash],
  ]);

  answer = { status: 503, body: {} };
  await runDue(hour);
  const failing = await admin('GET /api/key-results/{keyResultId}/source', at(0));
  expect(failing).toMatchObject({ failure: { code: 'unreachable' }, failingSince: now.toISOString() });
  expect((await admin('GET /api/connections', {}))[0]!.health).toMatchObject({ keyResults: 1, failing: 1 });
  expect((await admin('GET /api/key-results/{keyResultId}', at(0))).now.value).toBe(390);
  const since = failing!.failingSince;
  await runDue(hour);
  expect(await admin('GET /api/key-results/{keyResultId}/source', at(0))).toMatchObject({ failingSince: since });

  answer = { status: 200, body: { p95: 390 } };
  await runDue(7 * hour);
  expect(await admin('GET /api/key-results/{keyResultId}/source', at(0))).toMatchObject({
    failure: null,
    failingSince: null,
  });
});

test('another definition shows, with its history; the same one is read once a moment', async () => {
  const connectionId = (await admin('GET /api/connections', {}))[0]!.id;
  const series = [1, 2, 3].map((day) => ({ at: `2026-11-1${day}T00:00:00Z`, value: day }));
  answer = { status: 200, body: { series } };
  const before = await admin('GET /api/key-results/{keyResultId}/source', at(0));
  const bind = () =>
    admin('PUT /api/key-results/{keyResultId}/source', {
      ...at(0),
      body: { connectionId, config: { formula: 'series' }, historyFrom: '2026-11-12T00:00:00.000Z' },
    });
  const after = await bind();
  expect(after.queryHash).not.toBe(before!.queryHash);
  await runDue(1000);
  await bind();
  await runDue(1000);
  const readings = await admin('GET /api/key-results/{keyResultId}/readings', at(0));
  expect(readings.filter((one) => one.queryHash === after.queryHash).map((one) => one.value)).toEqual([2, 3]);
});

test('two nodes never read one source twice, and a slow host holds back nobody else', async () => {
  const connectionId = (await admin('GET /api/connections', {}))[0]!.id;
  answer = { status: 200, body: { p95: 400 }, delay: 50 };
  for (const index of [0, 1, 2])
    await admin('PUT /api/key-results/{keyResultId}/source', {
      ...at(index),
      body: { connectionId, config: { pick: 'p95' } },
    });
  asked = [];
  const nodes = [startSampler(app.services, { everySeconds: 0 }), startSampler(app.services, { everySeconds: 0 })];
  await Promise.all(nodes.map((node) => node.runDue()));
  await Promise.all(nodes.map((node) => node.stop()));
  expect(asked).toHaveLength(3);
  answer = { status: 200, body: { p95: 400 } };
});

test('who may: a member binds and tries, a lead connects, a reader and a stranger do neither', async () => {
  const { person: member } = await app.join(admin, 'member', 'Mo', [teamId]);
  const { person: stranger } = await app.join(admin, 'member', 'Sam');
  const { person: reader } = await app.join(admin, 'reader', 'Rae');
  const connectionId = (await admin('GET /api/connections', {}))[0]!.id;
  const bind = (who: Visitor) =>
    code(
      who('PUT /api/key-results/{keyResultId}/source', { ...at(1), body: { connectionId, config: { pick: 'p95' } } }),
    );
  const tries = (who: Visitor) =>
    code(who('POST /api/sources/try', { body: { connectionId, config: { pick: 'p95' } } }));
  expect([await bind(member), await bind(stranger), await bind(reader)]).toEqual([
    'ok',
    '403 forbidden',
    '403 forbidden',
  ]);
  expect([await tries(member), await tries(reader), await tries(app.visitor())]).toEqual([
    'ok',
    '403 forbidden',
    '401 not-signed-in',
  ]);
  expect([await code(connect(member)), await code(connect(reader))]).toEqual(['403 forbidden', '403 forbidden']);
  expect(await code(admin('DELETE /api/connections/{connectionId}', { params: { connectionId } }))).toBe(
    '409 connection-in-use',
  );
});

test('taken off, a source is read no more', async () => {
  for (const index of [0, 1, 2]) await admin('DELETE /api/key-results/{keyResultId}/source', at(index));
  expect(await admin('GET /api/key-results/{keyResultId}/source', at(0))).toBeNull();
  expect(await runDue(24 * hour)).toBe(0);
});

test('taking a source off is undone in one step: the same question, read at once, no question about its definition', async () => {
  const restore = (index: number) => admin('PUT /api/key-results/{keyResultId}/source/restoration', at(index));
  const before = (await app.services.database.db.selectFrom('events').select('payload').execute()).length;
  const back = await restore(0);
  expect(back).toMatchObject({ config: { pick: 'p95' }, failure: null });
  expect(await admin('GET /api/key-results/{keyResultId}/source', at(0))).toEqual(back);
  expect(await restore(0)).toEqual(back);
  expect((await app.services.database.db.selectFrom('events').select('payload').execute()).length).toBe(before + 1);
  expect(await runDue()).toBe(1);
  await admin('DELETE /api/key-results/{keyResultId}/source', at(0));
});

test('trying has a measure; another person has their own', { timeout: 30_000 }, async () => {
  const { id: connectionId } = await connect();
  const ask = (who: Visitor) => code(who('POST /api/sources/try', { body: { connectionId, config: { pick: 'p95' } } }));
  const { person: other } = await app.join(admin, 'admin', 'Other');
  const { person: eager } = await app.join(admin, 'admin', 'Eager');
  const codes: unknown[] = [];
  for (let index = 0; index < 31; index++) codes.push(await ask(eager));
  expect(codes.slice(-2)).toEqual(['ok', '429 too-many-tries']);
  expect(await ask(other)).toBe('ok');
});
