import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let now = new Date('2026-11-20T08:00:00.000Z');
let teamId: string;
let ids: string[];
let token: string;

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const first = await app.setUp();
  admin = first.admin;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const { cycle, person } = first.me;
  const keyResults = [
    { text: 'Wait from 900 ms to 200 ms', baseline: 900, target: 200, unit: 'ms' },
    { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' },
    { text: 'The pilot runs', kind: 'milestone' as const, steps: [{ text: 'It runs', due: '2026-12-01', weight: 1 }] },
  ];
  const text = 'Know early whether payments will break';
  const body = { teamId, cycleId: cycle!.id, text, type: 'quality' as const, ownerId: person.id, keyResults };
  const params = { objectiveId: (await admin('POST /api/objectives', { body })).id };
  const shown = await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  ids = shown.keyResults.map((one) => one.id);
  token = await makeToken('reports', teamId);
});
afterAll(() => app.close());

async function makeToken(scope: 'reports' | 'metrics', team: string | null): Promise<string> {
  const made = await admin('POST /api/tokens', { body: { name: 'nightly', scope, teamId: team, days: 90 } });
  return made.text;
}

async function push(index: number, body: object, bearer = token) {
  const reply = await app.visitor().fetch(`/api/key-results/${ids[index]}/readings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });
  const json = (await reply.json()) as { error?: { code: string }; now: { value: number } };
  return json.error ? `${reply.status} ${json.error.code}` : json.now.value;
}

const readings = (index: number) =>
  admin('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId: ids[index]! }, query: {} });

test('a number by token is a reading; sent again for its moment it is one, and another one for it is refused', async () => {
  const at = '2026-11-20T06:00:00.000Z';
  expect(await push(0, { value: 640, at })).toBe(640);
  expect(await push(0, { value: 640, at })).toBe(640);
  expect(await push(0, { value: 650, at })).toBe('409 value-differs');
  expect(await push(0, { value: 630, at: '2026-11-20T07:00:00.000Z' })).toBe(630);
  expect((await readings(0)).map(({ value, source }) => [value, source])).toEqual([
    [640, 'push'],
    [630, 'push'],
  ]);
  const keyResult = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: ids[0]! } });
  expect(keyResult.source).toMatchObject({ kind: 'push', name: 'nightly' });
});

test('two at once for one moment: one of them is taken, none is lost without a word', async () => {
  const at = '2026-11-19T06:00:00.000Z';
  const said = await Promise.all([push(0, { value: 700, at }), push(0, { value: 710, at })]);
  expect(said.filter((one) => one === '409 value-differs')).toHaveLength(1);
  expect((await readings(0)).filter((one) => one.at === at)).toHaveLength(1);
});

test.each([
  ['seconds for milliseconds', 0, { value: 0.5, unit: 's', at: '2026-11-20T07:30:00.000Z' }, 500],
  [
    'counts that agree, rounded',
    1,
    { value: 33.3, numerator: 1, denominator: 3, at: '2026-11-20T07:31:00.000Z' },
    33.3,
  ],
  ['a share for per cent', 1, { numerator: 45, denominator: 60 }, 75],
  ['counts that say something else', 1, { value: 5, numerator: 1, denominator: 10 }, '400 value-and-counts'],
  ['a count below zero', 1, { numerator: 1, denominator: -4 }, '400 denominator-negative'],
  ['a unit that clashes', 0, { value: 5, unit: '%' }, '400 value-unit-clash'],
  ['steps', 2, { value: 1 }, '409 push-to-steps'],
  ['a comma', 0, { value: '2,5' }, '400 invalid'],
  ['nothing', 0, {}, '400 reading-empty'],
  ['the future', 0, { value: 1, at: '2026-11-21T08:00:00.000Z' }, '400 reading-in-future'],
  ['a field nobody knows', 0, { value: 1, unti: 's' }, '400 invalid'],
])('%s', async (_, index, body, said) => {
  expect(await push(index, body)).toBe(said);
});

test('a token of another kind, of another team, and none that we know', async () => {
  expect(await push(0, { value: 1 }, await makeToken('metrics', null))).toBe('401 token-refused');
  const other = (await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  expect(await push(0, { value: 1 }, await makeToken('reports', other))).toBe('404 not-found');
  expect(await push(0, { value: 1 }, `crux_${'x'.repeat(43)}`)).toBe('401 token-refused');
});

test('what is read elsewhere takes no second source; a person may say the unit, too', async () => {
  const connection = await admin('POST /api/connections', {
    body: { name: 'CI', connector: 'http-json', teamId, config: { url: 'http://127.0.0.1:9' } },
  });
  const params = { keyResultId: ids[1]! };
  await admin('PUT /api/key-results/{keyResultId}/source', {
    params,
    body: { connectionId: connection.id, name: 'line', config: { path: '/x', pick: '$.a' } },
  });
  expect(await push(1, { value: 50 })).toBe('409 source-elsewhere');
  const byHand = await admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: ids[0]! },
    body: { value: 0.25, unit: 's' },
  });
  expect(byHand.now.value).toBe(250);
});

test('after the last day it is refused with the reason', async () => {
  now = new Date('2027-01-02T08:00:00.000Z');
  expect(await push(0, { value: 1 })).toMatch(/after-cycle-end/);
});
