import { findCycle } from './cycle.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cycle } from '../../contract/cycles.ts';
import { isDelivery } from '../../core/standing/delivery.ts';
import { rollUpObjective } from '../../core/standing/objective-roll-up.ts';
import { statuses } from '../../core/standing/status.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { fillWithRandomOkrs } from '../testing/random-okrs.ts';
import { noAheads } from './ahead.ts';
import { presentStanding } from './key-result-standing.ts';

import { listPublished } from '../store/standings.ts';

let app: TestApp;
let admin: Visitor;
let organizationId: string;
let cycleId: string;
let now = new Date('2026-10-20T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  organizationId = me.organization.id;
  cycleId = me.cycle!.id;
  const { id: parent } = await admin('POST /api/teams', { body: { name: 'Product', kind: 'business-unit' } });
  const teams = [parent];
  for (const name of ['Payments', 'Search', 'Mobile'])
    teams.push((await admin('POST /api/teams', { body: { name, kind: 'product-technology', parentId: parent } })).id);
  const other = await admin('POST /api/cycles', {
    body: { name: '2026-Q3', start: '2026-07-01', end: '2026-09-30' },
  });
  await fillWithRandomOkrs(app.services.database.db, {
    organizationId,
    teams,
    cycle: me.cycle!,
    personId: me.person.id,
  });
  await fillWithRandomOkrs(app.services.database.db, { organizationId, teams, cycle: other, personId: me.person.id });
});
afterAll(() => app.close());

/** The same numbers, from judging every key result one by one as its own page does. */
async function oneByOne(cycle: Cycle, teamIds?: readonly string[]) {
  const { db } = app.services.database;
  const objectives = await db
    .selectFrom('objectives')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .execute();
  const rows = await listPublished(
    db,
    organizationId,
    objectives.map((row) => row.id),
  );
  const today = now.toISOString().slice(0, 10);
  const stood = rows
    .filter((row) => row.cycle_id === cycle.id && (teamIds?.includes(row.team_id) ?? true))
    .map((row) => {
      const isOpen = cycle.state !== 'closed';
      const around = {
        cycle,
        isOpen,
        since: row.published_at,
        today,
        aheads: noAheads,
        adjustments: undefined,
        decided: undefined,
      };
      return { row, ...presentStanding(row, around) };
    });
  const counted = stood.filter(({ row }) => row.kind !== 'guard');
  const step = (value: number) => Math.min(10, Math.floor(value * 10 + 1e-9));
  const steps = Array.from({ length: 11 }, (_, at) => at);
  const isLate = (status: string) => ['at-risk', 'off-track', 'broken'].includes(status);
  const progresses = [...Map.groupBy(stood, ({ row }) => row.objective_id).values()].flatMap((members) => {
    const rolled = rollUpObjective(
      members.map(({ row, judged }) => ({
        id: row.id,
        name: row.text,
        kind: row.kind,
        progress: judged.progress,
        weight: row.weight,
      })),
    );
    return rolled.progress === undefined ? [] : [rolled.progress];
  });
  return {
    ids: stood.map(({ row }) => row.id),
    late: stood.filter(({ standing }) => isLate(standing.status)).map(({ row }) => row.id),
    stale: stood.filter(({ standing }) => standing.stale).map(({ row }) => row.id),
    progress: progresses.length === 0 ? null : progresses.reduce((sum, one) => sum + one, 0) / progresses.length,
    overview: {
      objectives: new Set(stood.map(({ row }) => row.objective_id)).size,
      keyResults: stood.length,
      progress: steps.map(
        (at) => counted.filter(({ standing: { progress } }) => progress !== null && step(progress) === at).length,
      ),
      noProgress: counted.filter(({ standing }) => standing.progress === null).length,
      confidence: steps.map((at) => stood.filter(({ standing }) => standing.confidence === at).length),
      noConfidence: stood.filter(({ standing }) => standing.confidence === null).length,
      statuses: statuses.map((status) => ({
        status,
        count: stood.filter(({ standing }) => standing.status === status).length,
      })),
      late: stood.filter(({ standing }) => isLate(standing.status)).length,
      stale: stood.filter(({ standing }) => standing.stale).length,
      delivery: {
        delivery: stood.filter(({ row }) => isDelivery({ kind: row.kind, measure: row.measure })).length,
        all: counted.length,
      },
    },
  };
}

async function expectSame(id = cycleId) {
  const cycle = (await findCycle(app.services.database.db, organizationId, id))!;
  const truth = await oneByOne(cycle);
  const at = { params: { cycleId: id } };
  expect(await admin('GET /api/cycles/{cycleId}/overview', at)).toMatchObject(truth.overview);
  for (const count of ['late', 'stale'] as const) {
    const { all, items } = await admin('GET /api/cycles/{cycleId}/overview/key-results', { ...at, query: { count } });
    expect(all).toBe(truth[count].length);
    for (const item of items) expect(truth[count]).toContain(item.id);
  }
  const { teams } = await admin('GET /api/cycles/{cycleId}/overview/teams', { ...at, query: {} });
  for (const team of teams) {
    const { overview, progress } = await oneByOne(cycle, [team.id]);
    expect(team).toMatchObject({ objectives: overview.objectives, late: overview.late, stale: overview.stale });
    expect(team.progress ?? -1, team.name).toBeCloseTo(progress ?? -1, 12);
  }
  const statistics = await admin('GET /api/statistics', { query: {} });
  const { overview, progress } = truth;
  const { all: counted, delivery } = overview.delivery;
  expect(statistics.find((one) => one.cycle.id === id)).toMatchObject({
    objectives: overview.objectives,
    keyResults: overview.keyResults,
    counted,
    delivery,
    measured: counted - overview.noProgress,
    met: overview.statuses.find((one) => one.status === 'met')?.count,
    progress: progress === null ? null : expect.closeTo(progress, 12),
  });
  return truth;
}

test('sums over standings are what judging one by one gives, on any day', async () => {
  const seen = new Set<string>();
  for (const day of [
    '2026-09-20',
    '2026-10-01',
    '2026-10-20',
    '2026-11-15',
    '2026-12-10',
    '2026-12-31',
    '2027-02-01',
  ]) {
    now = new Date(`${day}T08:00:00.000Z`);
    const { overview } = await expectSame();
    for (const { status, count } of overview.statuses) if (count > 0) seen.add(status);
  }
  // The made-up company has something of everything, or this shows nothing.
  expect([...seen].toSorted()).toEqual([...statuses].toSorted());
  now = new Date('2026-11-10T08:00:00.000Z');
});

test('what happens is in the next answer', async () => {
  const { late } = await expectSame();
  const params = { keyResultId: late[0]! };
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    params,
    body: { confidence: 2, confidenceReason: 'x' },
  });
  const after = await expectSame();
  expect(after.overview.confidence[2]).toBeGreaterThan(0);

  const { objectiveId } = await admin('GET /api/key-results/{keyResultId}', { params });
  await admin('DELETE /api/objectives/{objectiveId}', { params: { objectiveId } });
  expect((await expectSame()).ids).not.toContain(late[0]);
  await admin('PUT /api/objectives/{objectiveId}/restoration', { params: { objectiveId } });
  expect((await expectSame()).ids).toContain(late[0]);
  await admin('DELETE /api/objectives/{objectiveId}/publication', { params: { objectiveId } });
  expect((await expectSame()).ids).not.toContain(late[0]);

  for (const state of ['running', 'closing', 'closed'] as const)
    await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });
  expect((await expectSame()).stale).toEqual([]);
  await admin('PATCH /api/cycles/{cycleId}', {
    params: { cycleId },
    body: { state: 'closing', reason: 'A grade was wrong' },
  });
  expect((await expectSame()).stale.length).toBeGreaterThan(0);
});

test('a team is asked with those below it, or alone', async () => {
  const teams = await admin('GET /api/teams', {});
  const parent = teams.find((team) => team.name === 'Product')!;
  const params = { cycleId };
  const all = await admin('GET /api/cycles/{cycleId}/overview', { params, query: {} });
  const under = await admin('GET /api/cycles/{cycleId}/overview', { params, query: { team: parent.id } });
  expect(under).toMatchObject({ keyResults: all.keyResults, team: { name: 'Product' }, teams: 4 });
  const why = (query: { number: 'objectives' | 'progress'; team?: string; alone?: 'yes' }) =>
    admin('GET /api/cycles/{cycleId}/why', { params, query });
  const { teams: rows } = await admin('GET /api/cycles/{cycleId}/overview/teams', { params, query: {} });
  expect(rows.map((row) => row.name)).toEqual(['Product', 'Payments', 'Search', 'Mobile']);
  for (const row of rows) {
    const [objectives, progress] = await Promise.all([
      why({ number: 'objectives', team: row.id, alone: 'yes' }),
      why({ number: 'progress', team: row.id, alone: 'yes' }),
    ]);
    expect(objectives.trace.result).toBe(row.objectives);
    expect(progress.trace.result).toBeCloseTo(row.progress!, 12);
  }
  const { trace } = await why({ number: 'progress' });
  const statistics = await admin('GET /api/statistics', { query: {} });
  expect(trace.result).toBeCloseTo(statistics.find((one) => one.cycle.id === cycleId)!.progress!, 12);
});

test('several who ask at once settle once', async () => {
  const { db } = app.services.database;
  // As after an upgrade.
  await db.deleteFrom('standing_marks').execute();
  const ask = () => admin('GET /api/cycles/{cycleId}/overview', { params: { cycleId }, query: {} });
  const [first, ...others] = await Promise.all([ask(), ask(), ask(), ask()]);
  for (const other of others) expect(other).toEqual(first);
  const { count } = await db
    .selectFrom('standings')
    .select((at) => at.fn.countAll<number | string>().as('count'))
    .where('cycle_id', '=', cycleId)
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(first!.keyResults);
});
