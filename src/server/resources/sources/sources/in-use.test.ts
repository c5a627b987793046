import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Objective } from '../../../../contract/objectives.ts';
import { startSampler } from '../../../jobs/sampler.ts';
import { openLog } from '../../../operator/log.ts';
import { sourceReader } from '../../../outbound/source-reader.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let now = new Date('2026-11-20T08:00:00.000Z');
let objective: Objective;
let connectionId: string;
let answer: unknown = { p95: 480, p99: 900 };
let asked = 0;
const server = createServer((_request, reply) => {
  asked += 1;
  reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sources = sourceReader({ allowed: [`127.0.0.1:${port}`], sqliteFolders: [], log: openLog('silent') });
  app = await openTestApp({ clock: () => now, sources });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  objective = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Checkout feels instant so that more carts are paid',
      type: 'operations',
      why: 'growth',
      ownerId: me.person.id,
      keyResults: [
        { text: 'p95 latency from 480 to 300 ms', baseline: 480, target: 300, unit: 'ms', metric: 'M29' },
        { text: 'error rate from 3 to 1 %', baseline: 3, target: 1, unit: '%' },
      ],
    },
  });
  const config = { url: `http://127.0.0.1:${port}`, token: 's3cret' };
  connectionId = (
    await admin('POST /api/connections', { body: { name: 'Status', teamId, connector: 'http-json', config } })
  ).id;
});
afterAll(async () => {
  await app.close();
  await app.services.sources.close();
  server.closeAllConnections();
  server.close();
});

const keyResultId = () => objective.keyResults[0]!.id;
const at = () => ({ params: { keyResultId: keyResultId() } });
const bind = (config: object, more = {}) =>
  admin('PUT /api/key-results/{keyResultId}/source', {
    ...at(),
    body: { connectionId, config: config as never, ...more },
  });
const shown = () => admin('GET /api/key-results/{keyResultId}', at());
const connection = {
  params: {
    get connectionId() {
      return connectionId;
    },
  },
};
const runDue = async (later = 0) => {
  now = new Date(now.getTime() + later);
  const sampler = startSampler(app.services, { everySeconds: 0 });
  const count = await sampler.runDue();
  await sampler.stop();
  return count;
};
const hour = 4_000_000;

/** Saves the objective as an editor would that read it earlier. */
const save = async (change: (one: Objective['keyResults'][number]) => object) => {
  const { version } = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: objective.id } });
  const keyResults = objective.keyResults.map((one) => {
    const { id, text: words, baseline, target, unit, source, metric } = one;
    return { id, text: words, baseline, target, unit, source, metric, ...change(one) };
  });
  const { text, type, why } = objective;
  const body = { text, type, why, ownerId: objective.owner!.id, keyResults, version };
  return admin('PUT /api/objectives/{objectiveId}', { params: { objectiveId: objective.id }, body });
};

test('the metric of the catalogue is kept with the key result', async () => {
  expect(objective.keyResults.map((one) => one.metric)).toEqual(['M29', null]);
  expect((await save(() => ({ metric: 'M30' }))).keyResults.map((one) => one.metric)).toEqual(['M30', 'M30']);
  expect(await code(save(() => ({ metric: 'latency' })))).toBe('400 invalid');
});

test('trying tells how long it took, and the past where the source knows it', async () => {
  answer = { p95: 480, days: [1, 2, 3].map((day) => ({ at: `2026-11-1${day}T00:00:00Z`, value: day })) };
  const live = await admin('POST /api/sources/try', {
    body: { connectionId, config: { formula: 'days' }, historyFrom: '2026-11-12T00:00:00.000Z' },
  });
  expect(live).toMatchObject({ reading: { value: 3 }, failure: null, took: expect.any(Number) });
  expect(live.history.map((one) => one.value)).toEqual([2, 3]);
  answer = { p95: 480, p99: 900 };
});

test('a draft that was open while the source was bound does not unbind it, and none can fake a binding', async () => {
  await bind({ pick: 'p95' }, { name: 'checkout p95' });
  const source = (await shown()).source;
  expect(source).toMatchObject({ kind: 'http-json', name: 'checkout p95', config: { connectionId } });
  await save(() => ({ source: null }));
  expect((await shown()).source).toEqual(source);
  await save(() => ({ source: { kind: 'manual', name: 'by hand', config: {} } }));
  expect((await shown()).source).toEqual(source);
  expect(await runDue()).toBe(1);
  expect((await shown()).now.value).toBe(480);
  const { keyResults } = await save(() => ({ source }));
  expect(keyResults.map((one) => one.source?.kind)).toEqual(['http-json', 'manual']);
});

test('a connection tells who depends on it, and keeps its team when it gets another name', async () => {
  const renamed = await admin('PATCH /api/connections/{connectionId}', { ...connection, body: { name: 'Shop' } });
  expect(renamed).toMatchObject({ name: 'Shop', teamId: objective.teamId, secrets: ['token'] });
  const { keyResults } = await admin('GET /api/connections/{connectionId}', connection);
  expect(keyResults).toMatchObject([{ text: 'p95 latency from 480 to 300 ms', value: 480, failure: null }]);
  const reader = (await app.join(admin, 'reader', 'Rae')).person;
  // The objective is still a draft of its team.
  expect(await reader('GET /api/connections/{connectionId}', connection)).toMatchObject({
    keyResults: [],
    health: { keyResults: 0 },
  });
});

test('a paused connection is asked nothing, whatever is bound to it meanwhile', async () => {
  const pause = (disabled: boolean) =>
    admin('PATCH /api/connections/{connectionId}', { ...connection, body: { disabled } });
  expect((await pause(true)).disabledAt).toBe(now.toISOString());
  asked = 0;
  await bind({ pick: 'p95' }, { name: 'checkout p95' });
  expect(await runDue(24 * hour)).toBe(0);
  expect(asked).toBe(0);
  expect((await pause(false)).disabledAt).toBeNull();
  expect(await runDue()).toBe(1);
});

test('another definition asks what becomes of the baseline; both answers are kept and can be changed', async () => {
  expect(await admin('GET /api/key-results/{keyResultId}/definitions', at())).toEqual([]);
  await bind({ pick: 'p99' });
  const [asks] = await admin('GET /api/key-results/{keyResultId}/definitions', at());
  expect(asks).toMatchObject({ before: 'checkout p95 · pick: p95', after: 'Shop · pick: p99', baseline: 480 });
  expect(asks).toMatchObject({ answer: null, firstReading: null });
  await runDue(1000);
  const [read] = await admin('GET /api/key-results/{keyResultId}/definitions', at());
  expect(read!.firstReading!.value).toBe(900);
  const say = (body: { answer: 'keep' } | { answer: 'anew'; baseline: number }) =>
    admin('PUT /api/key-results/{keyResultId}/definitions/{definitionId}', {
      params: { ...at().params, definitionId: asks!.id },
      body,
    });
  expect(await say({ answer: 'anew', baseline: 900 })).toMatchObject({ answer: 'anew', newBaseline: 900 });
  expect((await shown()).baseline).toBe(900);
  expect(await say({ answer: 'keep' })).toMatchObject({ answer: 'keep', newBaseline: null });
  expect((await shown()).baseline).toBe(480);
  const events = await admin('GET /api/events', { query: { objective: objective.id } });
  expect(JSON.stringify(events)).toContain('definition.answered');
  // The same question again changes nothing.
  await bind({ pick: 'p99' }, { name: 'p99' });
  expect((await admin('GET /api/key-results/{keyResultId}/definitions', at())).length).toBe(1);
});

test('a pasted history is looked at, kept, and taken back as a whole', async () => {
  const text = 'day,ms\n2026-10-05,510\n2026-10-12,500\n12.10.,499';
  const before = (await shown()).now;
  const seen = await admin('POST /api/key-results/{keyResultId}/import-previews', { ...at(), body: { text } });
  expect(seen.readings.map((one) => one.value)).toEqual([510, 500]);
  expect(seen.problems).toEqual([{ line: 4, code: 'time-not-read', said: '12.10.' }]);
  const count = async () => (await admin('GET /api/key-results/{keyResultId}/readings', at())).length;
  const had = await count();
  const made = await admin('POST /api/key-results/{keyResultId}/imports', { ...at(), body: { text } });
  expect(made.count).toBe(2);
  expect(await count()).toBe(had + 2);
  // Once more: they are there already.
  expect(await code(admin('POST /api/key-results/{keyResultId}/imports', { ...at(), body: { text } }))).toBe(
    '400 import-empty',
  );
  const params = { ...at().params, importId: made.id };
  await admin('DELETE /api/key-results/{keyResultId}/imports/{importId}', { params });
  expect(await count()).toBe(had);
  expect((await shown()).now.value).toBe(before.value);
  expect(await code(admin('DELETE /api/key-results/{keyResultId}/imports/{importId}', { params }))).toBe(
    '404 not-found',
  );
});

test('a removed connection takes its bindings along, and its undo brings them back', async () => {
  const remove = (query: { unbind?: 'yes' }) =>
    admin('DELETE /api/connections/{connectionId}', { ...connection, query });
  expect(await code(remove({}))).toBe('409 connection-in-use');
  await remove({ unbind: 'yes' });
  expect(await admin('GET /api/connections', {})).toEqual([]);
  expect(await shown()).toMatchObject({ source: null, now: { value: 900 } });
  expect(await admin('GET /api/key-results/{keyResultId}/source', at())).toBeNull();
  expect(await runDue(24 * hour)).toBe(0);
  const back = await admin('PUT /api/connections/{connectionId}/restoration', connection);
  expect(back).toMatchObject({ name: 'Shop', secrets: ['token'], health: { keyResults: 1 } });
  expect((await shown()).source).toMatchObject({ kind: 'http-json', name: 'p99', config: { connectionId } });
  expect(await runDue()).toBe(1);
});
