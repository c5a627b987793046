import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let owner: Visitor;
let lead: Visitor;
let keyResultId: string;
let now = new Date('2026-11-02T08:00:00.000Z');
const on = (day: string) => {
  now = new Date(`2026-11-${day}T08:00:00.000Z`);
};

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin, me } = await app.setUp();
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const joined = await app.join(admin, 'member', 'Mo', [teamId]);
  owner = joined.person;
  lead = admin;
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Let customers deploy by themselves',
      type: 'delivery',
      ownerId: me.person.id,
      keyResults: [
        { text: 'Customers from 12 to 60', baseline: 12, target: 60, unit: 'customers', ownerId: joined.me.person.id },
      ],
    },
  });
  const params = { objectiveId: draft.id };
  await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  keyResultId = draft.keyResults[0]!.id;
  await owner('POST /api/key-results/{keyResultId}/check-ins', { params: { keyResultId }, body: { confidence: 5 } });
});
afterAll(() => app.close());

const count = async (who = owner) => (await who('GET /api/week/reminders', {})).count;
const item = async () => (await owner('GET /api/week', {})).items[0]!;
const snooze = (until: string) =>
  owner('PUT /api/key-results/{keyResultId}/snooze', { params: { keyResultId }, body: { until } });

test.each([
  ['03', 'up-to-date', false, 0],
  ['09', 'due', true, 1],
  ['10', 'reminded', true, 1],
  ['15', 'reminded', true, 1],
  ['16', 'stale', true, 1],
] as const)('on the %sth: %s, waiting %s, %d reminders', async (day, state, waiting, reminders) => {
  on(day);
  expect(await item()).toMatchObject({ state, waiting, snoozedUntil: null });
  expect(await count()).toBe(reminders);
});

test('put off, it waits no more until that day; nobody else is told, and no reminder is anybody else’s', async () => {
  on('10');
  const events = async () => (await lead('GET /api/events', { query: {} })).length;
  const before = await events();
  await snooze('2026-11-12');
  expect(await item()).toMatchObject({ state: 'reminded', waiting: false, snoozedUntil: '2026-11-12' });
  expect([await count(), await count(lead), await events()]).toEqual([0, 0, before]);
  on('12');
  expect(await item()).toMatchObject({ waiting: true, snoozedUntil: null });
  await snooze('2026-11-20');
  await owner('DELETE /api/key-results/{keyResultId}/snooze', { params: { keyResultId } });
  expect(await count()).toBe(1);
  expect([await code(snooze('2026-11-12')), await code(snooze('2026-12-12'))]).toEqual([
    '400 snooze-day',
    '400 snooze-day',
  ]);
});

/** As the page counts what it shows. */
const shown = async (who: Visitor) => {
  const { items, agreements, findings, learning, leftBehind } = await who('GET /api/week', {});
  const waiting = items.filter((one) => one.waiting);
  return waiting.length + agreements.length + findings.length + learning.length + leftBehind.length;
};

test('whoever is asked to agree is reminded of that too: the number is the one the page shows', async () => {
  on('10');
  const asked = await lead('GET /api/week', {});
  const team = await lead('GET /api/teams', {});
  const draft = await owner('POST /api/objectives', {
    body: { teamId: team[0]!.id, cycleId: asked.cycle!.id, text: 'Halve the waits', type: 'other' },
  });
  const params = { objectiveId: draft.id };
  await owner('POST /api/objectives/{objectiveId}/agreements', {
    params,
    body: { personId: (await lead('GET /api/me', {})).person.id, role: 'other', question: 'Is this worth it?' },
  });
  expect([await count(lead), await shown(lead), await count(), await shown(owner)]).toEqual([1, 1, 1, 1]);
});
