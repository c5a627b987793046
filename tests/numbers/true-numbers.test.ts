// Numbers on their whole way: typed or pushed, kept, judged and written out again by a server.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNumber } from '../../src/core/numbers/read-number.ts';
import { type TestApp, type Visitor, openTestApp } from '../../src/server/testing/open-test-app.ts';

const reports = new URL('../../src/connectors/ci-reports/', import.meta.url);
const sample = (path: string) => readFileSync(new URL(path, reports), 'utf8');
/** The number a person means, as the field of the page reads it. */
const typed = (text: string, unit = '') => {
  const read = readNumber(text, { unit, typed: true });
  if (!read.ok) throw new Error(`${text}: ${read.why}`);
  return read.value;
};

const guard = { kind: 'guard' as const };
const rates = ['/s', '次/小时', '万次/小时', '万/h', '10k/h', 'W/h', 'k req/min', '百万次/天'];
const keyResults = [
  { text: 'Line coverage from 40 to 58 %', baseline: 40, target: 58, unit: '%' },
  { text: 'Throughput at least 700', ...guard, measure: 'at-least' as const, target: typed('0.07万') },
  { text: 'Failures at most 7 %', ...guard, measure: 'at-most' as const, target: 7, unit: '%' },
  { text: 'Stored rows from 0 to 2,000,000,000,000', baseline: 0, target: 2e12 },
  { text: 'Traffic from 1 to 100 MB/s', baseline: 1, target: 100, unit: 'MB/s' },
  ...rates.map((unit) => ({ text: `Throughput in ${unit}`, baseline: 0, target: 1, unit })),
];

let app: TestApp;
let admin: Visitor;
let token: string;
let cycleId: string;
let ids: string[];

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const text = 'Know early whether payments will break';
  const body = { teamId, cycleId, text, type: 'quality' as const, ownerId: first.me.person.id, keyResults };
  const params = { objectiveId: (await admin('POST /api/objectives', { body })).id };
  const shown = await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  ids = shown.keyResults.map((one) => one.id);
  token = (await admin('POST /api/tokens', { body: { name: 'CI', scope: 'reports', teamId: null } })).text;
});
afterAll(() => app.close());

const at = (index: number) => ({ params: { keyResultId: ids[index]! } });
const now = async (index: number) => (await admin('GET /api/key-results/{keyResultId}', at(index))).now;

async function push(index: number, metric: string, name: string, commit = `c${index}`) {
  const body = { files: [{ name, text: sample(name) }], keyResults: [{ id: ids[index], metric }], commit };
  const reply = await app.visitor().fetch('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const json = (await reply.json()) as { error?: { code: string }; readings: { value: number }[] };
  return json.error ? json.error.code : json.readings[0]?.value;
}

test('a target that is reached exactly is met', async () => {
  expect(await push(0, 'coverage.line', 'cases/lcov-58-of-100.info')).toBe(58);
  expect(await now(0)).toMatchObject({ value: 58, raw: 1, status: 'met' });
});

test('a limit that was typed with 万 and reached exactly is held', async () => {
  await admin('POST /api/key-results/{keyResultId}/readings', { ...at(1), body: { value: 700 } });
  expect(await now(1)).toMatchObject({ value: 700, raw: 1, status: 'held' });
});

test('nine of a hundred are more than 7 %', async () => {
  const body = { numerator: 9, denominator: 100 };
  await admin('POST /api/key-results/{keyResultId}/readings', { ...at(2), body });
  expect(await now(2)).toMatchObject({ value: 9, status: 'broken' });
});

test('a large number is written out whole', async () => {
  await admin('POST /api/key-results/{keyResultId}/readings', { ...at(3), body: { value: 1_234_567_890_123 } });
  const review = await admin.fetch(`/api/cycles/${cycleId}/review.csv`);
  expect(await review.text()).toContain('1234567890123');
});

test('requests are no bytes, and no share', async () => {
  expect(await push(4, 'load.rate', 'wrk/wrk.txt')).toBe('unit-clash');
  expect(await push(2, 'load.rate', 'wrk/wrk.txt')).toBe('unit-clash');
});

test('one load test is the same throughput in every unit', async () => {
  const first = keyResults.length - rates.length;
  const values: (string | number | undefined)[] = [];
  for (const [index] of rates.entries()) values.push(await push(first + index, 'load.rate', 'wrk/wrk.txt'));
  const perSecond = Number(values[0]);
  expect(perSecond).toBeGreaterThan(1);
  const hour = perSecond * 3600;
  const expected = [
    perSecond,
    hour,
    hour / 1e4,
    hour / 1e4,
    hour / 1e4,
    hour / 1e4,
    (perSecond * 60) / 1e3,
    (hour * 24) / 1e6,
  ];
  values.forEach((value, index) => expect(Number(value) / expected[index]!).toBeCloseTo(1, 12));
});
