import { afterAll, expect, test } from 'vitest';
import { startSampler } from '../../../jobs/sampler.ts';
import { openLog } from '../../../operator/log.ts';
import { sourceReader } from '../../../outbound/source-reader.ts';
import { code } from '../../../testing/code.ts';
import { type SourceServer, startSource } from '../../../testing/source-server.ts';
import { type TestApp, openTestApp } from '../../../testing/open-test-app.ts';

let now = new Date('2026-05-20T08:00:00.000Z');
let answer = 480;
const server: SourceServer = await startSource(() => ({ body: { p95: answer } }));
const sources = sourceReader({ allowed: [server.host], sqliteFolders: [], log: openLog('silent') });
const app: TestApp = await openTestApp({ clock: () => now, sources });
const { admin, me } = await app.setUp();
const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
afterAll(async () => {
  await app.close();
  await sources.close();
  server.close();
});

const hour = 4_000_000;
const runDue = async (later = 0) => {
  now = new Date(now.getTime() + later);
  const sampler = startSampler(app.services, { everySeconds: 0 });
  const count = await sampler.runDue();
  await sampler.stop();
  return count;
};

test('its source is read in a cycle and between two, and the key results of the open one follow', async () => {
  const { id: connectionId } = await admin('POST /api/connections', {
    body: { name: 'Status', connector: 'http-json', config: { url: server.url } },
  });
  const { id } = await admin('POST /api/indicators', { body: { teamId, name: 'p95', unit: 'ms', direction: 'down' } });
  const at = { params: { indicatorId: id } };
  const bind = () =>
    admin('PUT /api/indicators/{indicatorId}/source', { ...at, body: { connectionId, config: { pick: 'p95' } } });
  expect((await bind()).source).toMatchObject({ connection: { name: 'Status' }, lastReadAt: null });
  expect(await runDue()).toBe(1);
  expect(await admin('GET /api/indicators/{indicatorId}', at)).toMatchObject({ value: 480, source: { failure: null } });

  const text = 'p95 from 480 to 300 ms';
  const { keyResults } = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Checkout feels instant so that more carts are paid',
      keyResults: [{ text, baseline: 480, target: 300, unit: 'ms', indicatorId: id }],
    },
  });
  const shown = async () =>
    (await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: keyResults[0]!.id } })).now;
  expect((await shown()).value).toBe(480);
  answer = 390;
  expect(await runDue(hour)).toBe(1);
  expect(await shown()).toMatchObject({ value: 390, progress: 0.5 });
  const told = (await admin('GET /api/events', { query: {} })).filter((one) => one.values['value'] === 390);
  expect(told.map(({ type }) => type).toSorted()).toEqual(['indicator.read', 'reading.recorded']);

  await app.services.database.db.updateTable('cycles').set({ state: 'closed' }).execute();
  answer = 350;
  expect(await runDue(hour)).toBe(1);
  expect(await admin('GET /api/indicators/{indicatorId}', at)).toMatchObject({ value: 350, points: [{ value: 350 }] });
  expect((await shown()).value).toBe(390);
  await app.services.database.db.updateTable('cycles').set({ state: 'running' }).execute();

  expect((await admin('GET /api/connections', {}))[0]!.health).toMatchObject({ keyResults: 0, indicators: 1 });
  const removal = { params: { objectiveId: keyResults[0]!.objectiveId } };
  await admin('DELETE /api/objectives/{objectiveId}', removal);
  await admin('DELETE /api/indicators/{indicatorId}', at);
  expect(await runDue(24 * hour)).toBe(0);
  await admin('PUT /api/indicators/{indicatorId}/restoration', at);
  expect(await runDue()).toBe(1);
});

test('its source taken off is back in one step, as it was; a removed connection is not', async () => {
  const { id: connectionId } = await admin('POST /api/connections', {
    body: { name: 'Again', connector: 'http-json', config: { url: server.url } },
  });
  const { id } = await admin('POST /api/indicators', { body: { teamId, name: 'Undone', unit: 'ms' } });
  const at = { params: { indicatorId: id } };
  const body = { connectionId, name: 'p95 of the shop', config: { pick: 'p95' }, everyMinutes: 15 };
  const { source } = await admin('PUT /api/indicators/{indicatorId}/source', { ...at, body });
  await runDue();
  const restore = () => admin('PUT /api/indicators/{indicatorId}/source/restoration', at);
  expect((await admin('DELETE /api/indicators/{indicatorId}/source', at)).source).toBeNull();
  const back = (await restore()).source;
  expect(back).toMatchObject({ name: 'p95 of the shop', everyMinutes: 15, definedAt: source!.definedAt });
  expect(back?.lastReadAt).not.toBeNull();
  await admin('DELETE /api/indicators/{indicatorId}/source', at);
  await admin('DELETE /api/connections/{connectionId}', { params: { connectionId }, query: {} });
  expect(await code(restore())).toBe('404 not-found');
});

test('a program pushes a plain number: once for its moment, refused where a source reads, hidden from another team', async () => {
  const { id } = await admin('POST /api/indicators', { body: { teamId, name: 'Coverage', unit: '%' } });
  const tokenFor = async (team: string | null) =>
    (await admin('POST /api/tokens', { body: { name: 'nightly', scope: 'reports', teamId: team, days: 90 } })).text;
  const push = async (body: object, token: string, indicatorId = id) => {
    const reply = await app.visitor().fetch(`/api/indicators/${indicatorId}/readings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const json = (await reply.json()) as { error?: { code: string }; value: number };
    return json.error ? `${reply.status} ${json.error.code}` : json.value;
  };
  const token = await tokenFor(teamId);
  const at = new Date(now.getTime() - hour).toISOString();
  expect(await push({ value: 97.6, at }, token)).toBe(97.6);
  expect(await push({ value: 97.6, at }, token)).toBe(97.6);
  expect(await push({ value: 98, at }, token)).toBe('409 value-differs');
  expect(await push({ value: 3, unit: 'ms', at }, token)).toBe('400 value-unit-clash');
  expect(await push({ value: 'x' }, token)).toBe('400 invalid');
  const rows = await admin('GET /api/indicators/{indicatorId}/readings', { params: { indicatorId: id } });
  expect(rows.map(({ value, source }) => [value, source])).toEqual([[97.6, 'push']]);
  const { id: other } = await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  expect(await push({ value: 1 }, await tokenFor(other))).toBe('404 not-found');
  const bound = (await admin('GET /api/indicators', { query: {} })).find((one) => one.name === 'p95')!;
  expect(await push({ value: 1 }, token, bound.id)).toBe('409 source-elsewhere');
  expect(await code(admin('DELETE /api/indicators/{indicatorId}', { params: { indicatorId: id } }))).toBe('ok');
  expect(await push({ value: 1 }, token)).toBe('409 indicator-archived');
});
