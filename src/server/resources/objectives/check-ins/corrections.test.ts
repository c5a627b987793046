import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckInBody } from '../../../../contract/check-ins.ts';
import { CallError } from '../../../../contract/client.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let mate: Visitor;
let reader: Visitor;
let cycleId: string;
let bound: string;
let typed: string;
let now = new Date('2026-11-20T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  mate = (await app.join(admin, 'member', 'Mo', [teamId])).person;
  reader = (await app.join(admin, 'reader', 'Rae')).person;
  cycleId = me.cycle!.id;
  const { id: objectiveId } = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Let customers deploy by themselves',
      type: 'delivery',
      ownerId: me.person.id,
      keyResults: [
        { text: 'Customers a week from 12 to 60', baseline: 12, target: 60, unit: 'customers' },
        { text: 'Share from 20 to 50', baseline: 20, target: 50, unit: '%', source: { kind: 'csv', name: 'Sheet' } },
      ],
    },
  });
  const published = await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId },
    body: { plain: '' },
  });
  [typed, bound] = published.keyResults.map((one) => one.id) as [string, string];
});
afterAll(() => app.close());

const at = (keyResultId: string) => ({ params: { keyResultId } });
const checkIn = (keyResultId: string, body: CheckInBody, who = admin) =>
  who('POST /api/key-results/{keyResultId}/check-ins', { ...at(keyResultId), body }).then((made) => made.checkIn);
const values = async (keyResultId: string) =>
  (await admin('GET /api/key-results/{keyResultId}/readings', at(keyResultId))).map((one) => one.value);
const standing = async (keyResultId: string) =>
  (await admin('GET /api/key-results/{keyResultId}', at(keyResultId))).now;

test('a check-in takes its value along: corrected, taken back, restored', async () => {
  const { id } = await checkIn(typed, { value: 30, confidence: 6, changed: 'Wizard is live' });
  const one = { params: { checkInId: id } };
  await admin('PATCH /api/check-ins/{checkInId}', { ...one, body: { value: 33, changed: 'Wizard is live for all' } });
  expect(await values(typed)).toEqual([33]);
  await admin('DELETE /api/check-ins/{checkInId}', one);
  expect(await values(typed)).toEqual([]);
  expect(await standing(typed)).toMatchObject({ value: null, confidence: null, checkedInAt: null });
  await admin('PUT /api/check-ins/{checkInId}/restoration', one);
  expect(await values(typed)).toEqual([33]);
  expect(await standing(typed)).toMatchObject({ value: 33, confidence: 6 });
  await admin('PATCH /api/check-ins/{checkInId}', { ...one, body: { value: null } });
  expect(await values(typed)).toEqual([]);
});

test('the value of a source is accepted, not written again; a typed one stands beside it with its writer', async () => {
  const { db } = app.services.database;
  const keys = { value: 41, value_at: '2026-11-20T07:00:00.000Z' };
  await db.updateTable('key_results').set(keys).where('id', '=', bound).execute();
  const accepted = await checkIn(bound, { confidence: 6 });
  expect(accepted.value).toBe(41);
  expect(await values(bound)).toEqual([]);
  const over = await checkIn(bound, { value: 39, confidence: 6 });
  const [reading] = await admin('GET /api/key-results/{keyResultId}/readings', at(bound));
  expect(reading).toMatchObject({ value: 39, source: 'manual', recordedBy: { name: 'Ada' } });
  await admin('DELETE /api/check-ins/{checkInId}', { params: { checkInId: accepted.id } });
  expect(await values(bound)).toEqual([39]);
  await admin('DELETE /api/check-ins/{checkInId}', { params: { checkInId: over.id } });
});

test('a reading written by hand is corrected, removed and asked back as it was', async () => {
  const params = at(typed).params;
  await admin('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 20, note: 'counted' } });
  const [reading] = await admin('GET /api/key-results/{keyResultId}/readings', at(typed));
  const one = { params: { ...params, readingId: reading!.id } };
  const patch = (body: { value?: number; at?: string; note?: string }, who = mate) =>
    who('PATCH /api/key-results/{keyResultId}/readings/{readingId}', { ...one, body });
  expect((await patch({ value: 21, at: '2026-11-18T12:00:00.000Z' })).now).toMatchObject({
    value: 21,
    valueAt: '2026-11-18T12:00:00.000Z',
  });
  expect(await code(patch({ at: '2027-01-01T00:00:00Z' }))).toBe('400 reading-in-future');
  expect(await code(patch({ value: 1 }, reader))).toBe('403 forbidden');
  await mate('DELETE /api/key-results/{keyResultId}/readings/{readingId}', one);
  expect(await values(typed)).toEqual([]);
  await admin('PUT /api/key-results/{keyResultId}/readings/{readingId}/restoration', one);
  expect(await admin('GET /api/key-results/{keyResultId}/readings', at(typed))).toMatchObject([
    { value: 21, note: 'counted', recordedBy: { name: 'Ada' }, at: '2026-11-18T12:00:00.000Z' },
  ]);
});

test('every correction is told: who, when, before and after', async () => {
  const told = await reader('GET /api/key-results/{keyResultId}/corrections', at(typed));
  expect(told.map(({ of, what, by }) => `${of} ${what} ${by?.name}`)).toEqual([
    'reading restored Ada',
    'reading removed Mo',
    'reading changed Mo',
    'check-in changed Ada',
    'check-in restored Ada',
    'check-in removed Ada',
    'check-in changed Ada',
  ]);
  expect(told[2]?.fields).toEqual([
    { field: 'value', before: 20, after: 21 },
    { field: 'at', before: now.toISOString(), after: '2026-11-18T12:00:00.000Z' },
  ]);
  expect(told[6]?.fields).toContainEqual({
    field: 'changed',
    before: 'Wizard is live',
    after: 'Wizard is live for all',
  });
  expect(told[1]?.fields).toContainEqual({ field: 'note', before: null, after: 'counted' });
});

test('a belief moves from what was believed then, also when it is corrected or back-dated', async () => {
  now = new Date('2026-11-27T08:00:00.000Z');
  const latest = await checkIn(typed, { confidence: 8, confidenceReason: 'Two pilots agreed' });
  const patch = (body: CheckInBody) =>
    admin('PATCH /api/check-ins/{checkInId}', { params: { checkInId: latest.id }, body });
  expect(await code(checkIn(typed, { confidence: 9, at: '2026-11-24T08:00:00.000Z' }))).toBe(
    '400 confidence-reason-missing',
  );
  expect(await code(checkIn(typed, { confidence: 7, at: '2026-11-24T08:00:00.000Z' }))).toBe('ok');
  expect((await standing(typed)).confidence).toBe(8);
  expect(await code(patch({ confidence: 4, confidenceReason: '' }))).toBe('400 confidence-reason-missing');
  expect(await code(patch({ confidence: 4, confidenceReason: 'One pilot left' }))).toBe('ok');
});

test('who checks in unaware of a newer check-in is shown it first; what was retried counts once', async () => {
  const { last } = (await admin('GET /api/week', {})).items.find((item) => item.keyResult.id === typed)!;
  const theirs = await checkIn(typed, { confidence: 4, changed: 'Seen from the other side' }, mate);
  const mine = { confidence: 5, seen: last!.id };
  const refused = await checkIn(typed, mine).catch((error: unknown) => error as CallError);
  expect((refused as CallError).body?.error).toMatchObject({
    code: 'checked-in-meanwhile',
    current: { id: theirs.id, by: { name: 'Mo' }, changed: 'Seen from the other side' },
  });
  expect(await code(checkIn(typed, { ...mine, seen: theirs.id }))).toBe('ok');
  const again = () =>
    admin('POST /api/key-results/{keyResultId}/check-ins', {
      ...at(bound),
      body: { confidence: 5, seen: null },
      idempotencyKey: 'tunnel',
    });
  const [first, second] = [await again(), await again()];
  expect(second.checkIn.id).toBe(first.checkIn.id);
});
