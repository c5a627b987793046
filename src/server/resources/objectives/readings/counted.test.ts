import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/day.ts';
import { recordTold } from '../../../standing/record-reading.ts';
import { findKeyResult } from '../../../store/key-results.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let now = new Date('2026-12-31T08:00:00.000Z');
let teamId: string;
let objectiveId: string;
let ids: string[];
let organizationId: string;

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const first = await app.setUp();
  admin = first.admin;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const { cycle, person } = first.me;
  organizationId = first.me.organization.id;
  const keyResults = [
    { text: 'Failures at most 5%', kind: 'guard' as const, measure: 'at-most' as const, target: 5, unit: '%' },
    { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' },
  ];
  const text = 'Know early whether payments will break';
  const body = { teamId, cycleId: cycle!.id, text, type: 'quality' as const, ownerId: person.id, keyResults };
  const params = { objectiveId: (await admin('POST /api/objectives', { body })).id };
  objectiveId = params.objectiveId;
  const shown = await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  ids = shown.keyResults.map((one) => one.id);
});
afterAll(() => app.close());

const read = (index: number, day: string, value: number) =>
  admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: ids[index]! },
    body: { value, at: `${day}T06:00:00.000Z` },
  });
/** A person is refused such a reading; a source goes on telling. */
const told = async (index: number, day: string, value: number) => {
  const { db } = app.services.database;
  const keyResult = await findKeyResult(db, organizationId, ids[index]!);
  const readings = [{ at: `${day}T06:00:00.000Z`, value }];
  await recordTold(
    db,
    organizationId,
    [{ keyResult: keyResult!, readings, source: 'prometheus', queryHash: null, note: '' }],
    now,
  );
};
const standings = async (index: number) => {
  const board = await admin('GET /api/teams/{teamId}/board', { params: { teamId }, query: {} });
  const page = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  const why = await admin('GET /api/key-results/{keyResultId}/why', { params: { keyResultId: ids[index]! } });
  const told = [board.objectives[0]!, page].map(({ keyResults }) => keyResults[index]!.now);
  return [...told.map(({ raw }) => raw), why.progress.result, ...told.map(({ value }) => value)];
};

test('a guard is judged over every day of its cycle, and over no day before it', { timeout: 60_000 }, async () => {
  for (let day = -3; day < 60; day++) await read(0, addDays('2026-10-01', day), day < 15 ? 9 : 3);
  expect(await standings(0)).toEqual([45 / 60, 45 / 60, 45 / 60, 3, 3]);
});

test('what is read after the last day counts nowhere', async () => {
  await read(1, '2026-12-30', 60);
  expect(await standings(1)).toEqual([0.5, 0.5, 0.5, 60, 60]);
  now = new Date('2027-01-05T08:00:00.000Z');
  await told(1, '2027-01-05', 80);
  expect(await standings(1)).toEqual([0.5, 0.5, 0.5, 60, 60]);
});
