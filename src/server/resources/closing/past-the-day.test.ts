import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromWire } from '../../../contract/map-rows.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let teamId: string;
let objectiveId: string;
let ids: string[];
let now = '2026-05-20T08:00:00Z';

const at = () => ({ params: { objectiveId } });
const move = (state: 'running' | 'closing') =>
  admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date(now) });
  const first = await app.setUp();
  admin = first.admin;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  cycleId = (await admin('GET /api/cycles', {}))[0]!.id;
  const drafted = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'New customers come back',
      type: 'quality',
      ownerId: first.me.person.id,
      keyResults: [
        {
          text: 'How many come back by themselves',
          kind: 'unknown',
          knowBy: '2026-06-01',
          ownerId: first.me.person.id,
          supports: 'A first count of those who return',
        },
        {
          text: 'The first visit leads',
          kind: 'milestone',
          followUp: 'Day-30 retention from 20% to 30%',
          steps: [{ text: 'A first page' }, { text: 'A tour', due: '2026-06-20' }],
        },
      ],
    },
  });
  objectiveId = drafted.id;
  ids = drafted.keyResults.map((one) => one.id);
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at(), body: { plain: 'They come back.' } });
  await move('running');
});
afterAll(() => app.close());

const due = async () => {
  const page = await admin('GET /api/objectives/{objectiveId}', at());
  const week = await admin('GET /api/week', {});
  const review = await admin('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query: { scope: 'all' } });
  const board = await admin('GET /api/teams/{teamId}/board', { params: { teamId }, query: { cycle: cycleId } });
  const ofUnknown = [
    page.keyResults,
    week.items.map((item) => item.keyResult),
    review.objectives[0]!.keyResults,
    board.objectives[0]!.keyResults,
  ];
  const map = fromWire(await admin('GET /api/map', { query: { cycle: cycleId } }));
  const onMap = map.keyResults.find((one) => one.id === ids[0])?.answerDue;
  return [...ofUnknown.map((list) => list.find((one) => one.id === ids[0])?.now.answerDue), onMap];
};

test('past its day an unknown key result says so on every page, until somebody answers', async () => {
  now = '2026-06-01T20:00:00Z';
  expect(await due()).toEqual(Array(5).fill(null));
  now = '2026-06-02T08:00:00Z';
  expect(await due()).toEqual(Array(5).fill('2026-06-01'));
  const before = await admin('GET /api/objectives/{objectiveId}', at());
  const { version, text: said, keyResults } = before;
  const later = keyResults.map(({ id, text, kind, followUp, steps, knowBy, supports, owner }) => ({
    id,
    text,
    kind,
    followUp,
    supports,
    ownerId: owner?.id ?? null,
    knowBy: knowBy === null ? null : '2026-06-10',
    steps: steps.map((step) => ({ id: step.id, text: step.text, due: step.due })),
  }));
  const body = { version, text: said, type: 'quality' as const, ownerId: before.owner!.id, keyResults: later };
  await admin('PUT /api/objectives/{objectiveId}', { ...at(), body });
  expect(await due()).toEqual(Array(5).fill(null));
});

test('a step that is accepted after the end counts nowhere: on the page as in the grade', async () => {
  const { steps } = (await admin('GET /api/objectives/{objectiveId}', at())).keyResults[1]!;
  const accept = (index: number) =>
    admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', {
      params: { keyResultId: ids[1]!, stepId: steps[index]!.id },
      body: { evidence: 'seen' },
    });
  await accept(0);
  now = '2026-07-02T08:00:00Z';
  await move('closing');
  const late = await accept(1);
  expect(late.steps.map((step) => step.late)).toEqual([false, true]);
  expect(late.now.progress).toBe(0.5);
  const body = { grade: 0.5, reason: 'Half of it.', keyResults: [{ id: ids[1]!, grade: 0.5 }] };
  const { closure } = await admin('PUT /api/objectives/{objectiveId}/closure', { ...at(), body });
  expect(closure?.keyResults.find((one) => one.id === ids[1])?.suggested).toBe(0.5);
});

test('the outcome after a milestone says from when on it can be read', async () => {
  const { objectives } = await admin('GET /api/cycles/{cycleId}/review', {
    params: { cycleId },
    query: { scope: 'all' },
  });
  // Thirty days after the last step.
  expect(objectives[0]!.followUps).toMatchObject([{ from: '2026-08-01' }]);
  expect(objectives[0]!.keyResults[1]!.followUpDay).toBe('2026-08-01');
});
