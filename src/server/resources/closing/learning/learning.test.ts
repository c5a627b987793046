import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let member: Visitor;
let reader: Visitor;
let teamId: string;
let cycleId: string;
let objectiveId: string;

const show = (who = member) => who('GET /api/teams/{teamId}/learning', { params: { teamId } });

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-05-20T08:00:00Z') });
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  await admin('POST /api/cycles', { body: { name: 'Next', start: '2027-01-01', end: '2027-03-31' } });
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  member = (await app.join(admin, 'member', 'Mo', [teamId])).person;
  reader = (await app.join(admin, 'reader', 'Rae')).person;
  const driver = { cycleId, teamId, kind: 'driver' as const, text: 'Early feedback', evidence: [] };
  const diagnosis = await admin('POST /api/diagnoses', { body: driver });
  const drafted = await member('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Know early whether payments will break, with automated cases before merge',
      type: 'quality',
      diagnosisId: diagnosis.id,
      ownerId: first.me.person.id,
      keyResults: [{ text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' }],
    },
  });
  objectiveId = drafted.id;
  const at = { params: { objectiveId } };
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Fewer broken payments.' } });
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  await member('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: drafted.keyResults[0]!.id },
    body: { value: 60 },
  });
  await member('PUT /api/objectives/{objectiveId}/retrospective', {
    ...at,
    body: {
      learned: 'Data first.',
      lacked: ['knowledge', 'ability'],
      learning: [{ text: 'Later', due: '2026-09-01' }, { text: 'Soon', due: '2026-06-01' }, { text: 'Some day' }],
    },
  });
});
afterAll(() => app.close());

test('A71 the plan lists what to learn, what is due soonest first, and what was missing', async () => {
  const { items, lacked, can } = await show();
  expect(items.map((item) => [item.text, item.due, item.canSettle])).toEqual([
    ['Soon', '2026-06-01', true],
    ['Later', '2026-09-01', true],
    ['Some day', null, true],
  ]);
  expect(lacked).toEqual([
    { kind: 'ability', count: 1 },
    { kind: 'knowledge', count: 1 },
  ]);
  expect([can.edit, (await show(reader)).can.edit]).toEqual([true, false]);
});

test('what the team lacks stays until somebody says what came of it', async () => {
  const body = { text: 'Somebody who has run load tests at scale', standard: 'Found a limit before customers did.' };
  const add = (who: Visitor) => who('POST /api/teams/{teamId}/role-needs', { params: { teamId }, body });
  expect(await code(add(reader))).toBe('403 forbidden');
  const need = await add(member);
  expect((await show()).needs).toMatchObject([{ ...body, state: 'open', by: { name: 'Mo' } }]);
  const change = { params: { needId: need.id }, body: { state: 'met' as const, outcome: 'Joined in June.' } };
  expect(await code(reader('PATCH /api/role-needs/{needId}', change))).toBe('403 forbidden');
  await member('PATCH /api/role-needs/{needId}', change);
  expect((await show()).needs).toMatchObject([{ ...body, state: 'met', outcome: 'Joined in June.' }]);
  await member('DELETE /api/role-needs/{needId}', { params: { needId: need.id } });
  expect((await show()).needs).toEqual([]);
});

test('A72 the long view shows lines, numbers and diagnoses going on, with what they are about', async () => {
  const next = await member('POST /api/objectives/{objectiveId}/continuation', { params: { objectiveId } });
  expect(next.diagnosis?.text).toBe('Early feedback');
  const nextId = { params: { objectiveId: next.id } };
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...nextId, body: { plain: 'Fewer still.' } });
  const view = await reader('GET /api/teams/{teamId}/long-term', { params: { teamId } });
  expect(view.cycles.map((cycle) => cycle.name)).toEqual(['2026-Q2', 'Next']);
  expect(view.lines.map((line) => line.map(({ id, learned }) => [id, learned]))).toEqual([
    [
      [objectiveId, 'Data first.'],
      [next.id, ''],
    ],
  ]);
  expect(view.metrics).toMatchObject([
    {
      unit: '%',
      entries: [
        { baseline: 40, target: 80, value: 60, progress: 0.5 },
        { baseline: 60, value: null },
      ],
    },
  ]);
  expect(view.diagnoses).toMatchObject([
    { kind: 'driver', text: 'Early feedback', entries: [{ chosen: false, objectives: 1 }, { objectives: 1 }] },
  ]);
});
