import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let me: string;
let teamId: string;
let cycleId: string;
let now = '2026-05-20T08:00:00Z';

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date(now) });
  const first = await app.setUp();
  admin = first.admin;
  me = first.me.person.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Shop', kind: 'product-technology' } })).id;
  cycleId = (await admin('GET /api/cycles', {}))[0]!.id;
});
afterAll(() => app.close());

const told = {
  hypothesis: 'Owners come back for yesterday’s takings',
  stopIf: 'Below 12% in the third week',
  knowBy: '2026-06-10',
};
const draft = (validation: Partial<typeof told>) =>
  admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Find out whether shop owners come back by themselves',
      type: 'quality',
      ownerId: me,
      keyResults: [
        {
          text: 'Week-4 retention from 8% to 20%',
          baseline: 8,
          target: 20,
          unit: '%',
          commitment: 'learning',
          ...validation,
        },
      ],
    },
  });

test('A77 a validation needs hypothesis, stop rule and day to be published, and asks for its verdict once that day is past', async () => {
  const bare = await draft({});
  expect(bare.missing.map((one) => `${one.code}@${one.keyResult}`)).toEqual([
    'no-hypothesis@0',
    'no-stop-rule@0',
    'no-decision-day@0',
  ]);
  const publish = (objectiveId: string) =>
    admin('PUT /api/objectives/{objectiveId}/publication', {
      params: { objectiveId },
      body: { plain: 'We find out.' },
    });
  expect(await code(publish(bare.id))).toBe('409 not-ready');

  const { id: objectiveId, keyResults } = await draft(told);
  await publish(objectiveId);
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  const [validation] = keyResults;
  expect(validation).toMatchObject({ kind: 'metric', ...told });
  const due = async () => {
    const page = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
    const week = await admin('GET /api/week', {});
    const alone = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId: validation!.id } });
    const mine = week.items.find(({ keyResult }) => keyResult.id === validation!.id)?.keyResult;
    return [page.keyResults[0]!, mine, alone].map((one) => one?.now.answerDue);
  };
  now = '2026-06-10T08:00:00Z';
  expect(await due()).toEqual([null, null, null]);
  now = '2026-06-11T08:00:00Z';
  expect(await due()).toEqual(Array(3).fill('2026-06-10'));

  // Refuted before the cycle ends: that is an answer, and a success.
  const body = { grade: 1, reason: '9% came back.', keyResults: [{ id: validation!.id, verdict: 'refuted' as const }] };
  const graded = await admin('PUT /api/objectives/{objectiveId}/closure', { params: { objectiveId }, body });
  expect(graded.closure?.keyResults[0]).toMatchObject({ verdict: 'refuted', answered: true, suggested: 1 });
  expect(await due()).toEqual([null, null, null]);

  const file = await (await admin.fetch(`/api/cycles/${cycleId}/review.md?scope=all&lang=en`)).text();
  expect(file).toContain('Hypothesis: Owners come back for yesterday’s takings');
  expect(file).toContain('refuted');
});
