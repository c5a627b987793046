import { afterAll, expect, test } from 'vitest';
import { startSampler } from '../../../jobs/sampler.ts';
import { openLog } from '../../../operator/log.ts';
import { sourceReader } from '../../../outbound/source-reader.ts';
import { openTestApp } from '../../../testing/open-test-app.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const sources = sourceReader({ allowed: [], sqliteFolders: [], log: openLog('silent') });
const app = await openTestApp({ clock: () => now, sources });
const { admin } = await app.setUp();
const { id: connectionId } = await admin('POST /api/connections', {
  body: { name: 'Own', connector: 'own-indicators', config: {} },
});
afterAll(async () => {
  await app.close();
  await sources.close();
});

async function indicator(name: string, readings: readonly (readonly [day: string, value: number])[]) {
  const { id } = await admin('POST /api/indicators', { body: { teamId: null, name } });
  for (const [day, value] of readings)
    await admin('POST /api/indicators/{indicatorId}/readings', {
      params: { indicatorId: id },
      body: { value, at: `${day}T08:00:00.000Z` },
    });
  return id;
}
const bind = (id: string, config: object, historyFrom: string | null = null) =>
  admin('PUT /api/indicators/{indicatorId}/source', {
    params: { indicatorId: id },
    body: { connectionId, config: { measure: 'marginal-efficiency', ...config }, historyFrom },
  });
const show = (id: string) => admin('GET /api/indicators/{indicatorId}', { params: { indicatorId: id } });
async function runDue() {
  const sampler = startSampler(app.services, { everySeconds: 0 });
  await sampler.runDue();
  await sampler.stop();
}

const orders = await indicator('Orders', [
  ['2025-11-18', 400],
  ['2026-11-18', 3000],
  ['2026-11-19', 4000],
]);
const people = await indicator('People', [
  ['2025-11-18', 30],
  ['2026-11-18', 300],
]);

test('A79: marginal efficiency is an indicator that reads itself from two others: 30 to 300 people with ten times the output is 1', async () => {
  const efficiency = await indicator('Marginal efficiency', []);
  const config = { output: orders, people };
  const tried = await admin('POST /api/sources/try', {
    body: { connectionId, config: { measure: 'marginal-efficiency', ...config } },
  });
  expect(tried).toMatchObject({ reading: { value: 1 }, failure: null });
  await bind(efficiency, config, '2026-11-16T08:00:00.000Z');
  await runDue();
  expect(await show(efficiency)).toMatchObject({ value: 1, source: { failure: null } });
  const told = await admin('GET /api/indicators/{indicatorId}/readings', { params: { indicatorId: efficiency } });
  // Of days on which something was not measured nothing is told.
  expect(told.map(({ at, value }) => [at.slice(0, 10), Number(value.toFixed(3))])).toEqual([
    ['2026-11-18', 0.722],
    ['2026-11-19', 1],
    ['2026-11-20', 1],
  ]);
});

test('it says what is missing instead of a number, and a number that is worked out is never taken for another', async () => {
  const none = await indicator('No past', [['2026-11-19', 10]]);
  const first = await indicator('First', []);
  await bind(first, { output: none, people });
  const second = await indicator('Second', []);
  await bind(second, { output: first, people });
  const own = await indicator('Of itself', []);
  await bind(own, { output: own, people, measure: 'quotient' });
  const gone = await indicator('Gone', []);
  await bind(gone, { output: 'nobody', people });
  await runDue();
  await runDue();
  const failureOf = async (id: string) => (await show(id)).source?.failure;
  expect(await failureOf(first)).toMatchObject({ code: 'no-data', detail: expect.stringContaining('No past: –') });
  expect(await failureOf(second)).toMatchObject({ code: 'no-data', detail: expect.stringContaining('First: –') });
  expect(await failureOf(own)).toMatchObject({ code: 'no-data', detail: expect.stringContaining('Of itself: –') });
  expect(await failureOf(gone)).toMatchObject({ code: 'not-configured', detail: 'output' });
});

test('another organization’s indicator is none of ours', async () => {
  const { db } = app.services.database;
  const theirs = await indicator('Theirs', [['2026-11-19', 7]]);
  await db.updateTable('readings').set({ organization_id: 'other' }).where('subject_id', '=', theirs).execute();
  await db.updateTable('indicators').set({ organization_id: 'other' }).where('id', '=', theirs).execute();
  const tried = await admin('POST /api/sources/try', {
    body: { connectionId, config: { measure: 'quotient', output: theirs, people } },
  });
  expect(tried).toMatchObject({ reading: null, failure: { code: 'not-configured', detail: 'output' } });
});
