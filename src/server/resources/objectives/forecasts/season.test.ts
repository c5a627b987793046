import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/day.ts';
import { listWeekly } from '../../../store/daily.ts';
import { only } from '../../../../core/calendar/zones.ts';
import { insertReadings } from '../../../store/readings.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let organizationId: string;
let ids: string[];
const now = new Date('2026-11-20T08:00:00.000Z');
const today = '2026-11-20';

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  organizationId = me.organization.id;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const keyResults = ['long', 'short'].map((name) => ({
    text: `Orders, ${name}`,
    baseline: 900,
    target: 1400,
    unit: '',
  }));
  const body = { teamId, cycleId: me.cycle!.id, text: 'Sell more', type: 'quality' as const, ownerId: me.person.id };
  const { id: objectiveId } = await admin('POST /api/objectives', { body: { ...body, keyResults } });
  const params = { objectiveId };
  const shown = await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: me.cycle!.id }, body: { state: 'running' } });
  ids = shown.keyResults.map(({ id }) => id);
  // Twice a week; the same course every year, highest at its end.
  for (const [id, count] of [
    [ids[0]!, 220],
    [ids[1]!, 60],
  ] as const)
    await insertReadings(app.services.database.db, rowsOf(id, count));
});
afterAll(() => app.close());

function rowsOf(id: string, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const back = (count - 1 - i) * 3.5;
    const at = `${addDays(today, -Math.round(back))}T06:00:00.000Z`;
    return {
      organization_id: organizationId,
      subject_id: id,
      id: uuidV7(),
      value: 1000 + 300 * Math.cos((2 * Math.PI * (41 + back)) / 364) + (i % 3),
      numerator: null,
      denominator: null,
      at,
      recorded_at: at,
      recorded_by: null,
      source: 'ci',
      note: '',
    };
  });
}

const assumed = async (index: number) => {
  const { value } = await admin('GET /api/key-results/{keyResultId}/forecast', {
    params: { keyResultId: ids[index]! },
  });
  if (!value?.given) throw new Error(value?.reasons[0]?.en);
  return { said: value.assumptions.map(({ en }) => en).join(' '), median: value.median };
};

test('two years of readings are used for the season, and said; half a year knows none, and says that', async () => {
  const [long, short] = [await assumed(0), await assumed(1)];
  expect(long.said).toMatch(/Of last year’s course, \d\d% comes again\./);
  expect(short.said).toContain('No season: less than a year of readings cannot show one.');
  expect(long.median).toBeGreaterThan(1200);
});

test('of the time before, one reading a week is looked up: the last of each', async () => {
  const { db } = app.services.database;
  const series = ids.map((id) => ({ id, subjectId: id, from: '', until: '9999' }));
  const until = '2026-04-02';
  const weekly = await listWeekly(db, organizationId, series, { until, weeks: 78, zones: only('UTC') });
  expect(new Set(weekly.map(({ id }) => id))).toEqual(new Set([ids[0]]));
  const all = rowsOf(ids[0]!, 220).filter(({ at }) => at < until);
  expect(weekly.at(-1)!.at).toBe(all.at(-1)!.at);
  const weeks = weekly.map(({ at }) => Math.floor((Date.parse(until) - Date.parse(at)) / (7 * 86_400_000)));
  expect(new Set(weeks).size).toBe(weekly.length);
  expect(weekly.length).toBe(
    new Set(all.map(({ at }) => Math.floor((Date.parse(until) - Date.parse(at)) / (7 * 86_400_000)))).size,
  );
});
