import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let id: string;
let now = new Date('2026-11-20T08:00:00.000Z');
const sample = (path: string) =>
  readFileSync(new URL(`../../../../connectors/ci-reports/${path}`, import.meta.url), 'utf8');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const body = {
    teamId,
    cycleId: me.cycle!.id,
    text: 'Fewer defects reach people',
    type: 'quality' as const,
    why: 'trust',
    ownerId: me.person.id,
    keyResults: [{ text: 'Line coverage from 40 to 80 %', baseline: 40, target: 80, unit: '%' }],
  };
  const draft = await admin('POST /api/objectives', { body });
  id = draft.keyResults[0]!.id;
  await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
});
afterAll(() => app.close());

const tokenFor = async (scope: 'reports' | 'metrics', team: string | null = null) =>
  (await admin('POST /api/tokens', { body: { name: 'CI', scope, teamId: team } })).text;
const push = async (token: string, more: object = {}) => {
  const files = [{ name: 'lcov.info', text: sample('lcov/c8.info') }];
  const body = { files, keyResults: [{ id, metric: 'coverage.line' }], commit: 'abc123', job: 'unit', ...more };
  const reply = await app.visitor().fetch('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const json = (await reply.json()) as { error?: { code: string; values?: object } } & Record<string, unknown>;
  return json.error ? `${reply.status} ${json.error.code}` : json;
};
const readings = () => admin('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId: id } });

test('a flaky rate is not made up from files that do not tell retries', async () => {
  const token = await tokenFor('reports');
  const files = [{ name: 'junit.xml', text: sample('junit/vitest.xml') }];
  const asked = { files, keyResults: [{ id, metric: 'M08' }], commit: 'flaky' };
  expect(await push(token, asked)).toBe('400 retries-not-told');
  expect(await readings()).toEqual([]);
  expect(await push(token, { ...asked, retries: 'told', shard: '1/2' })).toMatchObject({ readings: [] });
});

test('a push is read, told, and recorded once per commit and job', async () => {
  const token = await tokenFor('reports');
  const first = await push(token);
  expect(first).toMatchObject({
    reports: [{ format: 'lcov', told: { en: 'lcov, 1 file(s): 9 of 13 lines covered' } }],
    readings: [{ metric: 'coverage.line', again: false }],
  });
  now = new Date(now.getTime() + 60_000);
  expect(await push(token)).toMatchObject({ readings: [{ again: true, at: '2026-11-20T08:00:00.000Z' }] });
  expect(await push(token, { commit: 'def456', keyResults: [{ id }] })).toMatchObject({ readings: [{ again: false }] });
  const list = await readings();
  expect(list.map(({ source, numerator, denominator, note }) => [source, numerator, denominator, note])).toEqual([
    ['lcov', 9, 13, 'abc123 · unit'],
    ['lcov', 9, 13, 'def456 · unit'],
  ]);
  const keyResult = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: id } });
  expect(keyResult.source).toMatchObject({ kind: 'lcov', config: { metric: 'coverage.line' } });
  expect(keyResult.now.value).toBeCloseTo((9 / 13) * 100);
});

test.each([
  ['no token', '', {}, '401 token-refused'],
  ['a made-up token', `crux_${'x'.repeat(43)}`, {}, '401 token-refused'],
  [
    'a measure that is not there',
    'reports',
    { commit: 'x', keyResults: [{ id: 'ID', metric: 'load.p95' }] },
    '400 metric-not-in-report',
  ],
  ['a file that is no report', 'reports', { files: [{ name: 'a.txt', text: 'hello' }] }, '400 report-unknown'],
  ['a key result that is not there', 'reports', { keyResults: [{ id: 'nobody', metric: 'x' }] }, '404 not-found'],
  ['a token for something else', 'metrics', {}, '401 token-refused'],
] as const)('%s', async (_name, scope, more, expected) => {
  const token = scope === 'reports' || scope === 'metrics' ? await tokenFor(scope) : scope;
  expect(await push(token, JSON.parse(JSON.stringify(more).replace('ID', id)))).toBe(expected);
});

test('a token of another team, one that ran out, one that was taken back', async () => {
  const other = (await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  expect(await push(await tokenFor('reports', other))).toBe('404 not-found');
  expect(await push(await tokenFor('reports', teamId))).toMatchObject({ readings: [{ again: true }] });
  const { id: tokenId, text } = await admin('POST /api/tokens', { body: { name: 'brief', scope: 'reports', days: 1 } });
  now = new Date(now.getTime() + 2 * 86_400_000);
  expect(await push(text)).toBe('401 token-refused');
  const live = await admin('POST /api/tokens', { body: { name: 'live', scope: 'reports' } });
  await admin('DELETE /api/tokens/{tokenId}', { params: { tokenId: live.id } });
  expect(await push(live.text)).toBe('401 token-refused');
  const list = await admin('GET /api/tokens', {});
  expect(list.some((one) => one.id === tokenId)).toBe(true);
  expect(JSON.stringify(list)).not.toContain(text);
});

test('numbers go out again in the Prometheus format', async () => {
  const page = await app.app.request('/metrics', { headers: { authorization: `Bearer ${await tokenFor('metrics')}` } });
  const text = await page.text();
  expect(text).toMatch(/^# HELP crux_key_result_info /);
  expect(text).toMatch(
    /crux_key_result_info\{.*team="Payments",.*key_result="Line coverage from 40 to 80 %",unit="%"\} 1/,
  );
  expect(text).toMatch(/crux_key_result_value\{key_result_id="[^"]+",team="Payments"\} 69\.23/);
  expect(text).toMatch(/crux_key_result_progress\{[^}]*\} 0\.73/);
  // A token of another team sees nothing of it, and a second look within seconds is the same page.
  const other = (await admin('POST /api/teams', { body: { name: 'Data', kind: 'product-technology' } })).id;
  const metrics = async (token: string) =>
    (await app.app.request('/metrics', { headers: { authorization: `Bearer ${token}` } })).text();
  expect(await metrics(await tokenFor('metrics', other))).not.toMatch(/^crux_key_result/m);
  expect(await metrics(await tokenFor('metrics'))).toBe(text);
  expect((await app.app.request('/metrics')).status).toBe(401);
});
