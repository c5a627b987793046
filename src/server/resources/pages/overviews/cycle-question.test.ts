import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let teamId: string;
let keyResultIds: string[];
/** The cycle begins on Thursday, 1 October 2026. */
let now = new Date('2026-10-01T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const { id: objectiveId, keyResults } = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Checkout feels instant so that more carts are paid',
      type: 'operations',
      why: 'growth',
      ownerId: first.me.person.id,
      keyResults: [
        { text: 'p95 latency from 480 to 300 ms', baseline: 480, target: 300, unit: 'ms' },
        { text: 'Paid carts from 60% to 70%', baseline: 60, target: 70, unit: '%' },
        { text: 'Time-outs from 40 to 4 a day', baseline: 40, target: 4, unit: '', cadence: 'biweekly' },
      ],
    },
  });
  keyResultIds = keyResults.map(({ id }) => id);
  await admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: '' } });
});
afterAll(() => app.close());

const ask = (query: { team?: string } = {}) =>
  admin('GET /api/cycles/{cycleId}/overview/question', { params: { cycleId }, query });
const checkIn = (place: number, value: number, more = {}) =>
  admin('POST /api/key-results/{keyResultId}/check-ins', {
    params: { keyResultId: keyResultIds[place]! },
    body: { value, confidence: 6, ...more },
  });

test('what is due and what was kept is counted by the cadence of each, and a week counts once', async () => {
  // Six weeks have begun: of two key results six times each, of one every second week.
  now = new Date('2026-11-04T08:00:00.000Z');
  expect((await ask()).happened.checkIns).toEqual({ due: 15, kept: 0 });
  for (const place of [0, 0, 1, 2]) await checkIn(place, [470, 61, 39][place]!);
  now = new Date('2026-11-06T08:00:00.000Z');
  await checkIn(0, 460);
  expect((await ask()).happened.checkIns).toEqual({ due: 15, kept: 3 });
  now = new Date('2026-11-09T08:00:00.000Z');
  await checkIn(0, 450, { problem: 'The other team is late.', problemKind: 'waiting' });
  expect(await ask()).toMatchObject({
    says: 'too-early',
    happened: {
      daysLeft: 52,
      results: { measured: 3, met: 0 },
      checkIns: { due: 2 * 7 + 3, kept: 4 },
      hypotheses: { held: 0, didNot: 0, unclear: 0, open: 0 },
      problems: { waiting: 1 },
    },
  });
});

test('a check-in said later for an earlier week counts there, until it is removed', async () => {
  const kept = async () => (await ask()).happened.checkIns.kept;
  const { checkIn: told } = await checkIn(1, 60.5, { at: '2026-10-18T20:00:00.000Z' });
  expect(await kept()).toBe(5);
  const one = { params: { checkInId: told.id } };
  await admin('DELETE /api/check-ins/{checkInId}', one);
  expect(await kept()).toBe(4);
  await admin('PUT /api/check-ins/{checkInId}/restoration', one);
  expect(await kept()).toBe(5);
  await admin('DELETE /api/check-ins/{checkInId}', one);
});

test('hypotheses count by what was said of them', async () => {
  for (const outcome of ['held', 'did-not', null] as const)
    await admin('POST /api/key-results/{keyResultId}/tasks', {
      params: { keyResultId: keyResultIds[0]! },
      body: { text: 'x', status: 'done', outcome },
    });
  expect((await ask({ team: teamId })).happened.hypotheses).toEqual({ held: 1, didNot: 1, unclear: 0, open: 1 });
});

test('near the end it asks: about the rhythm where nobody looked', async () => {
  now = new Date('2026-12-20T08:00:00.000Z');
  const told = await ask();
  expect(told).toMatchObject({ says: 'rhythm', happened: { daysLeft: 11, checkIns: { due: 2 * 12 + 6, kept: 4 } } });
  expect(told.question.en).toMatch(/^Rhythm first: of 30 check-ins that were due, 4 happened/);
});

test('most that was reached is asked about as such, and another team has nothing to say', async () => {
  await checkIn(0, 300);
  await checkIn(1, 70);
  const told = await ask();
  expect(told.says).toBe('reached');
  expect(told.question.en).toMatch(/^2 of 3 results were reached\./);
  expect(told.rests.zh).toContain('结果达成：3 个里 2 个');
  const { id } = await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  expect(await ask({ team: id })).toMatchObject({ says: 'too-little', happened: { results: { measured: 0 } } });
});

test('A77 what was to be found out counts by its verdict, and is no result that was missed', async () => {
  const { id: objectiveId, keyResults } = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Find out whether shop owners come back by themselves',
      type: 'operations',
      why: 'growth',
      ownerId: (await admin('GET /api/me', {})).person.id,
      keyResults: ['Week-4 retention from 8% to 20%', 'Owners who invite another from 0 to 5'].map((text) => ({
        text,
        baseline: 0,
        target: 20,
        commitment: 'learning' as const,
        hypothesis: 'They come back',
        stopIf: 'Below 12%',
        knowBy: '2026-12-22',
      })),
    },
  });
  const counted = async () => (await ask({ team: teamId })).happened;
  const before = await counted();
  await admin('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId }, body: { plain: 'x' } });
  expect(await counted()).toMatchObject({
    results: before.results,
    validations: { validated: 0, refuted: 0, open: 2 },
  });
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  await admin('PUT /api/objectives/{objectiveId}/closure', {
    params: { objectiveId },
    body: { grade: 1, reason: '9% came back.', keyResults: [{ id: keyResults[0]!.id, verdict: 'refuted' }] },
  });
  expect(await counted()).toMatchObject({
    results: before.results,
    validations: { validated: 0, refuted: 1, open: 1 },
  });
});

test('what is in the way of a task counts beside what check-ins told', async () => {
  await admin('POST /api/key-results/{keyResultId}/tasks', {
    params: { keyResultId: keyResultIds[1]! },
    body: { text: 'y', problem: 'Nobody has done this before.', problemKind: 'ability' },
  });
  expect((await ask({ team: teamId })).happened.problems).toEqual({ waiting: 1, ability: 1 });
});

test('the overview counts the same problems, and its why lists what was written', async () => {
  const at = { params: { cycleId }, query: { team: teamId } };
  expect(await admin('GET /api/cycles/{cycleId}/overview/problems', at)).toEqual(
    expect.arrayContaining([
      { kind: 'waiting', count: 1 },
      { kind: 'ability', count: 1 },
    ]),
  );
  const query = { ...at.query, number: 'problem-ability' as const };
  const { trace } = await admin('GET /api/cycles/{cycleId}/why', { ...at, query });
  expect(trace).toMatchObject({ result: 1, inputs: [{ name: { en: 'Nobody has done this before.' } }] });
});
