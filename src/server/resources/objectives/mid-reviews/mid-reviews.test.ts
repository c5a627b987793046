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
let ids: string[];
let clock: Date;

const at = () => ({ params: { objectiveId } });
const decide = (who: Visitor, decision: 'keep' | 'change' | 'stop', sentence: string) =>
  who('POST /api/objectives/{objectiveId}/mid-reviews', { ...at(), body: { decision, sentence } });
const show = () => member('GET /api/teams/{teamId}/mid-review', { params: { teamId } });

beforeAll(async () => {
  clock = new Date();
  app = await openTestApp({ clock: () => clock });
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  const { start, end } = first.me.cycle!;
  clock = new Date(`${start}T08:00:00Z`);
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  member = (await app.join(admin, 'member', 'Mo', [teamId])).person;
  reader = (await app.join(admin, 'reader', 'Rae')).person;
  const drafted = await member('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Know early whether payments will break, with automated cases before merge',
      type: 'quality',
      ownerId: first.me.person.id,
      keyResults: [
        { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' },
        { text: 'Flaky tests from 9 to 2', baseline: 9, target: 2 },
      ],
    },
  });
  objectiveId = drafted.id;
  ids = drafted.keyResults.map((one) => one.id);
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at(), body: { plain: 'Fewer broken payments.' } });
  await admin('POST /api/diagnoses', { body: { cycleId, teamId, kind: 'driver', text: 'Known from the start' } });
  expect(await code(decide(member, 'keep', 'x'))).toBe('409 closure-too-early');
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  clock = new Date((Date.parse(start) + Date.parse(end)) / 2);
});
afterAll(() => app.close());

test('what is in trouble comes first, and what was noticed since the start is listed', async () => {
  const read = (keyResultId: string, value: number, confidence: number) =>
    member('POST /api/key-results/{keyResultId}/check-ins', { params: { keyResultId }, body: { value, confidence } });
  await read(ids[0]!, 62, 7);
  await read(ids[1]!, 9, 2);
  const noticed = 'Waiting for test data';
  await member('POST /api/diagnoses', { body: { cycleId, teamId, kind: 'bottleneck', text: noticed } });
  const { objectives, noted, passed, can } = await show();
  expect(passed).toBeGreaterThan(0.4);
  expect(objectives[0]?.keyResults.map((one) => one.id)).toEqual([ids[1], ids[0]]);
  expect(objectives[0]?.troubles[0]).toEqual({ id: ids[1], troubles: ['off-track', 'unsure'] });
  expect(noted).toMatchObject([{ kind: 'bottleneck', text: noticed, by: { name: 'Mo' } }]);
  expect([can.note, objectives[0]?.canReview]).toEqual([true, true]);
  const seen = await reader('GET /api/teams/{teamId}/mid-review', { params: { teamId } });
  expect([seen.can.note, seen.objectives[0]?.canReview]).toEqual([false, false]);
});

test('a decision has a sentence, and a later one stands beside the earlier', async () => {
  expect(await code(decide(reader, 'keep', 'x'))).toBe('403 forbidden');
  expect(await code(decide(member, 'keep', ' '))).toBe('400 invalid');
  await decide(member, 'keep', 'Coverage moves, the rest follows.');
  clock = new Date(clock.getTime() + 60_000);
  await decide(admin, 'change', 'Fewer suites, but the ones that block a release.');
  const expected = [
    { decision: 'change', sentence: 'Fewer suites, but the ones that block a release.' },
    { decision: 'keep', sentence: 'Coverage moves, the rest follows.', by: { name: 'Mo' } },
  ];
  expect((await show()).objectives[0]?.midReviews).toMatchObject(expected);
  expect((await reader('GET /api/objectives/{objectiveId}', at())).midReviews).toMatchObject(expected);
});
