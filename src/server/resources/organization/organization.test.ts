import { afterEach, expect, test } from 'vitest';
import { only, utc } from '../../../core/calendar/zones.ts';
import { wholeSeries } from '../../standing/series.ts';
import { listDaily } from '../../store/daily.ts';
import { setupToken } from './session/setup-token.ts';
import { type TestApp, openTestApp, password } from '../../testing/open-test-app.ts';

let app: TestApp;
let now = new Date();
afterEach(() => app.close());

async function open(at: string, zone?: string) {
  now = new Date(at);
  app = await openTestApp({ clock: () => now });
  const admin = app.visitor();
  const body = { organization: 'Acme', name: 'Ada', email: 'ada@example.com', password, lang: 'en' as const };
  const me = await admin('POST /api/setup', {
    body: { ...body, token: await setupToken(app.services), ...(zone && { zone }) },
  });
  return { admin, me };
}

async function guardOf({ admin, me }: Awaited<ReturnType<typeof open>>) {
  const team = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const { keyResults } = await admin('POST /api/objectives', {
    body: {
      teamId: team.id,
      cycleId: me.cycle!.id,
      text: 'Payments that hold',
      keyResults: [{ text: 'Errors', kind: 'guard', measure: 'at-most', target: 2, unit: '%' }],
    },
  });
  return keyResults[0]!.id;
}

test.each([
  ['Asia/Shanghai', '2026-12-31T16:30:00.000Z', '2027-Q1'],
  ['UTC', '2026-12-31T16:30:00.000Z', '2026-Q4'],
  ['America/New_York', '2027-01-01T04:30:00.000Z', '2026-Q4'],
])('the first cycle is the quarter of %s at %s', async (zone, at, quarter) => {
  const { me } = await open(at, zone);
  expect([me.cycle?.name, me.organization.zones, me.organization.asksForZone]).toEqual([quarter, only(zone), false]);
});

test('two days of Shanghai are two check points, though they are one day of UTC', async () => {
  const opened = await open('2026-10-20T08:00:00.000Z', 'Asia/Shanghai');
  const id = await guardOf(opened);
  const at = { params: { keyResultId: id } };
  for (const [value, time] of [
    [3, '2026-10-12T01:00:00.000Z'],
    [1, '2026-10-12T23:30:00.000Z'],
  ] as const)
    await opened.admin('POST /api/key-results/{keyResultId}/readings', { ...at, body: { value, at: time } });
  const { now: standing } = await opened.admin('GET /api/key-results/{keyResultId}', at);
  expect([standing.raw, standing.status, standing.points.length]).toEqual([0.5, 'held', 2]);
});

test('a check-in counts until midnight where the organization is', async () => {
  const opened = await open('2026-12-31T15:59:00.000Z', 'Asia/Shanghai');
  const id = await guardOf(opened);
  const at = { params: { keyResultId: id } };
  await opened.admin('POST /api/key-results/{keyResultId}/readings', { ...at, body: { value: 1 } });
  now = new Date('2026-12-31T16:00:00.000Z');
  await expect(
    opened.admin('POST /api/key-results/{keyResultId}/readings', { ...at, body: { value: 9 } }),
  ).rejects.toThrow('after-cycle-end');
});

test('an organization of before is asked once, and the change counts from the next day', async () => {
  const { admin } = await open('2026-11-10T10:00:00.000Z');
  await app.services.database.db.updateTable('organizations').set({ zones: null }).execute();
  app.services.identify.forget();
  expect((await admin('GET /api/me', {})).organization).toMatchObject({ zones: utc, asksForZone: true });
  const { zones } = await admin('PUT /api/organization/zone', { body: { zone: 'Asia/Shanghai' } });
  expect(zones).toEqual([
    { zone: 'UTC', from: null },
    { zone: 'Asia/Shanghai', from: '2026-11-11' },
  ]);
  const { organization, cycle } = await admin('GET /api/me', {});
  expect([organization.asksForZone, organization.zones, cycle?.zones]).toEqual([false, zones, zones]);
  await expect(admin('PUT /api/organization/zone', { body: { zone: 'Mars/Phobos' } })).rejects.toThrow('invalid');
});

test('a person may be shown moments in another zone', async () => {
  const { admin } = await open('2026-11-10T10:00:00.000Z', 'Asia/Shanghai');
  await admin('PATCH /api/me', { body: { zone: 'Europe/Berlin' } });
  expect((await admin('GET /api/me', {})).person.zone).toBe('Europe/Berlin');
  await admin('PATCH /api/me', { body: { zone: null } });
  expect((await admin('GET /api/me', {})).person.zone).toBeNull();
});

test.each([
  ['UTC', ['00:00', '15:00', '23:00'], [['2026-11-01T23:00:00.000Z'], ['2026-11-02T23:00:00.000Z']]],
  [
    'Asia/Shanghai',
    ['00:00', '15:00', '23:00'],
    [['2026-11-01T15:00:00.000Z'], ['2026-11-02T15:00:00.000Z'], ['2026-11-02T23:00:00.000Z']],
  ],
  [
    'America/New_York',
    ['03:59', '04:30', '05:00'],
    [['2026-11-01T03:59:00.000Z'], ['2026-11-02T04:30:00.000Z'], ['2026-11-02T05:00:00.000Z']],
  ],
])('the last reading of each day of %s', async (zone, times, expected) => {
  const opened = await open('2026-11-20T08:00:00.000Z', zone);
  const id = await guardOf(opened);
  const { db } = app.services.database;
  const of = { organization_id: opened.me.organization.id, subject_id: id, value: 1, source: 'csv', note: '' };
  for (const day of ['2026-11-01', '2026-11-02'])
    for (const time of times) {
      const at = `${day}T${time}:00.000Z`;
      await db
        .insertInto('readings')
        .values({ ...of, id: at, at, recorded_at: at })
        .execute();
    }
  const zones = only(zone);
  const daily = await listDaily(db, of.organization_id, [wholeSeries(id)], { zones });
  expect(daily.map(({ at }) => [at])).toEqual(expected);
  const newest = await listDaily(db, of.organization_id, [wholeSeries(id)], { zones, most: 1 });
  expect(newest.map(({ at }) => [at])).toEqual(expected.slice(-1));
});
