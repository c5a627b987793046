import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/day.ts';
import { seeded } from '../../../../core/forecast/random.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { startBacktester } from '../../../jobs/backtester.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';
import { insertReadings } from '../../../store/readings.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let organizationId: string;
let cycleId: string;
let objectiveIds: string[];
let now = new Date('2026-10-02T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  cycleId = me.cycle!.id;
  organizationId = me.organization.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  objectiveIds = [];
  for (let i = 0; i < 5; i++) objectiveIds.push(await publish(i, me.person.id));
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  now = new Date('2027-01-04T08:00:00.000Z');
});
afterAll(() => app.close());

/** Four key results whose weekly walk turns wild in the last weeks of the cycle: bands made before are too narrow. */
async function publish(index: number, ownerId: string): Promise<string> {
  const text = `Objective ${index}`;
  const keyResults = [0, 1, 2, 3].map((i) => ({ text: `Number ${index} ${i}`, baseline: 50, target: 71, unit: 'ms' }));
  const body = { teamId, cycleId, text, type: 'quality' as const, ownerId, keyResults };
  const { id: objectiveId } = await admin('POST /api/objectives', { body });
  const params = { objectiveId };
  const shown = await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  for (const { id, text: name } of shown.keyResults) {
    const random = seeded(name);
    let value = 50;
    const rows = Array.from({ length: 21 }, (_, week) => {
      value += 1 + random.normal() * (week > 14 ? 6 : 1);
      const at = `${addDays('2026-08-06', 7 * week)}T08:00:00.000Z`;
      return {
        organization_id: organizationId,
        subject_id: id,
        id: uuidV7(),
        value,
        numerator: null,
        denominator: null,
        at,
        recorded_at: at,
        recorded_by: null,
        source: 'ci',
        note: '',
      };
    });
    await insertReadings(app.services.database.db, rows);
  }
  return objectiveId;
}

const move = (...states: ('running' | 'closing' | 'closed')[]) =>
  states.reduce<Promise<unknown>>(
    (before, state) =>
      before.then(() =>
        admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state, reason: 'Looked at again' } }),
      ),
    Promise.resolve(),
  );
const lookBack = async () => {
  const backtester = startBacktester(app.services, { everySeconds: 0 });
  await backtester.runDue();
  await backtester.stop();
};
const record = () => admin('GET /api/forecast-record', {});
const widening = async () => {
  const params = { objectiveId: objectiveIds[0]! };
  return (await admin('GET /api/objectives/{objectiveId}', { params })).keyResults[0]!.now.widening;
};

test('before a cycle is closed there is nothing to look back at', async () => {
  await lookBack();
  expect(await record()).toEqual({
    needed: 20,
    all: { keyResults: 0, forecasts: 0, coverage50: null, coverage80: null, brier: null },
    teams: [],
  });
});

test('a closed cycle is forecast again once, and its misses widen the bands of its team', async () => {
  await move('closing', 'closed');
  await lookBack();
  const { all, teams } = await record();
  expect(all).toMatchObject({ keyResults: 20, forecasts: 60 });
  expect(all.coverage80).toBeLessThan(0.7);
  expect(all.brier!.forecast).toBeLessThan(all.brier!.straightLine);
  expect(teams).toMatchObject([{ team: { id: teamId, name: 'Payments' }, keyResults: 20 }]);
  const [adjustment, ...others] = teams[0]!.adjustments;
  expect(others).toEqual([]);
  expect(adjustment!.kind).toBe('level');
  expect(adjustment!.factor).toBeGreaterThan(1.2);
  expect(adjustment!.text.en).toMatch(/^Level: bands were too narrow on 20 closed key results/);
  expect(await widening()).toBe(adjustment!.factor);
  await lookBack();
  expect((await record()).all).toEqual(all);
});

test('opened again, its cases go and the bands are drawn as computed', async () => {
  await move('closing');
  await lookBack();
  expect((await record()).all.keyResults).toBe(0);
  expect(await widening()).toBeNull();
  await move('closed');
  await lookBack();
  expect((await record()).all.keyResults).toBe(20);
});

test('the next forecast of the team says that its bands are widened', async () => {
  now = new Date('2027-02-20T08:00:00.000Z');
  const cycle = await admin('POST /api/cycles', { body: { name: '2027 Q1', start: '2027-01-01', end: '2027-03-31' } });
  cycleId = cycle.id;
  const me = await admin('GET /api/me', {});
  const objectiveId = await publish(9, me.person.id);
  await move('running');
  const [keyResult] = (await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } })).keyResults;
  const params = { keyResultId: keyResult!.id };
  for (let week = 0; week < 8; week++)
    await admin('POST /api/key-results/{keyResultId}/readings', {
      params,
      body: { value: 60 + week, at: new Date(now.getTime() - (7 - week) * 7 * 86_400_000).toISOString() },
    });
  const { value } = await admin('GET /api/key-results/{keyResultId}/forecast', { params });
  const { teams } = await record();
  expect(value?.given && value.notes).toContainEqual(teams[0]!.adjustments[0]!.text);
});
