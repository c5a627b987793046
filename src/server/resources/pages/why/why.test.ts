import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let objectiveId: string;
let keyResults: KeyResult[];
let now = new Date('2026-10-01T08:00:00.000Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const cycleId = me.cycle!.id;
  const body = {
    teamId,
    cycleId,
    text: 'Let customers deploy by themselves',
    type: 'delivery' as const,
    ownerId: me.person.id,
    keyResults: [
      { text: 'Customers a week from 12 to 60', baseline: 12, target: 60, unit: 'customers' },
      { text: 'Failures at most 5%', kind: 'guard' as const, measure: 'at-most' as const, target: 5, unit: '%' },
      { text: 'Answered questions from 0 to 100', baseline: 0, target: 100, unit: 'answers' },
    ],
  };
  objectiveId = (await admin('POST /api/objectives', { body })).id;
  const params = { objectiveId };
  keyResults = (await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } }))
    .keyResults;
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  now = new Date('2026-11-20T08:00:00.000Z');
  for (const [week, value] of [12, 13, 14, 14, 15, 16, 17, 18].entries())
    await read(0, value, new Date(now.getTime() - (7 - week) * 7 * 86_400_000));
});
afterAll(() => app.close());

const read = (index: number, value: number, at = now) =>
  admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: keyResults[index]!.id },
    body: { value, at: at.toISOString() },
  });
const show = (index = 0) => ({ params: { keyResultId: keyResults[index]!.id } });

test('a later target is shown, the frozen one counts', async () => {
  const objective = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  const [first] = objective.keyResults;
  await admin('PUT /api/objectives/{objectiveId}', {
    params: { objectiveId },
    body: {
      version: objective.version,
      text: objective.text,
      type: objective.type,
      ownerId: objective.owner!.id,
      keyResults: objective.keyResults.map((one) => ({
        id: one.id,
        text: one.text,
        kind: one.kind,
        measure: one.measure,
        baseline: one.baseline,
        target: one.id === first!.id ? 20 : one.target,
        unit: one.unit,
      })),
    },
  });
  const after = await admin('GET /api/key-results/{keyResultId}', show());
  expect(after).toMatchObject({ target: 20, frozen: { baseline: 12, target: 60 }, now: { progress: 6 / 48 } });
});

test('every number of a key result tells its formula, inputs, sources and times', async () => {
  const why = await admin('GET /api/key-results/{keyResultId}/why', show());
  const { now: shown } = await admin('GET /api/key-results/{keyResultId}', show());
  expect(why.progress).toMatchObject({ result: shown.raw, unit: 'share' });
  expect(why.progress.inputs.find((input) => input.name.en === 'Now')).toMatchObject({
    value: 18,
    source: 'manual',
    at: now.toISOString(),
  });
  expect(why.progress.inputs.find((input) => input.name.en === 'Target')?.value).toBe(60);
  expect(why.expected?.result).toBeCloseTo(shown.expected!, 12);
  // Half a cycle gone, a pace of one a week: the chance is small and stands beside the status, not in it.
  expect(why.status.result).toEqual({ en: 'Off track', zh: '落后' });
  expect(why.status.inputs.map((input) => input.name.en)).toEqual([
    'Progress',
    'Expected by today',
    'Confidence, of 10',
  ]);
  expect(shown.chance).toBeLessThan(0.05);
  expect(why.forecast?.inputs.find((input) => input.name.en === 'Target')?.value).toBe(60);
});

test('a guard has neither an expected line nor a forecast', async () => {
  await read(1, 48);
  const why = await admin('GET /api/key-results/{keyResultId}/why', show(1));
  expect(why).toMatchObject({ expected: null, forecast: null, status: { result: { en: 'Broken' } } });
});

test('a key result has one status on every page, whatever its forecast says', async () => {
  // Level with the expected line, and hardly moving any more.
  for (const [week, value] of [50, 52, 53, 54, 55, 55, 56, 56].entries())
    await read(2, value, new Date(now.getTime() - (7 - week) * 7 * 86_400_000));
  const objective = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  const { teamId } = objective;
  const board = await admin('GET /api/teams/{teamId}/board', { params: { teamId }, query: {} });
  const week = await admin('GET /api/week', {});
  const why = await admin('GET /api/key-results/{keyResultId}/why', show(2));
  const statuses = (list: readonly KeyResult[]) => list.map((one) => one.now.status);
  expect(objective.keyResults[2]!.now.chance).toBeLessThan(0.1);
  expect(statuses(objective.keyResults)).toEqual(['off-track', 'broken', 'on-track']);
  expect(week.items.find((item) => item.keyResult.id === keyResults[2]!.id)?.keyResult.now.status).toBe('on-track');
  expect(why.status.result).toEqual({ en: 'On track', zh: '按预期' });
  expect(statuses(board.objectives[0]!.keyResults)).toEqual(['off-track', 'broken', 'on-track']);
});

test('an objective explains its roll-up, and the guard that holds its status down', async () => {
  const { rollUp } = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  const why = await admin('GET /api/objectives/{objectiveId}/why', { params: { objectiveId } });
  expect(why.progress.result).toBe(rollUp.progress);
  expect(why.expected?.result).toBe(rollUp.expected);
  expect(why.progress.inputs[0]?.why?.formula.en).toContain('baseline');
  expect(why.status.result).toEqual({ en: 'At risk', zh: '有风险' });
});

test('who may read the numbers may ask why; nobody else learns that there are any', async () => {
  const { person } = await app.join(admin, 'reader', 'Rae');
  expect(await code(person('GET /api/key-results/{keyResultId}/why', show()))).toBe('ok');
  expect(await code(app.visitor()('GET /api/key-results/{keyResultId}/why', show()))).toBe('401 not-signed-in');
  const params = { objectiveId };
  await admin('DELETE /api/objectives/{objectiveId}/publication', { params });
  expect(await code(person('GET /api/key-results/{keyResultId}/why', show()))).toBe('404 not-found');
  expect(await code(person('GET /api/objectives/{objectiveId}/why', { params }))).toBe('404 not-found');
});
