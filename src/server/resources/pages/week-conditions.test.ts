import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHandedDown, mayConfirm, proposerOf } from '../../../core/okr/handed-down.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let cycleId: string;
let doer: Awaited<ReturnType<TestApp['join']>>;
let lead: Awaited<ReturnType<TestApp['join']>>;

beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  doer = await app.join(admin, 'member', 'Mo', [teamId]);
  lead = await app.join(admin, 'lead', 'Lea', [teamId]);
});
afterAll(() => app.close());

const draft = (proposedById: string, ownerId = doer.me.person.id) =>
  doer.person('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Find refund defects before release so that nobody is paid twice',
      type: 'quality',
      ownerId,
      keyResults: [{ text: 'Refund cases on every merge from 12 to 60', baseline: 12, target: 60, proposedById }],
    },
  });
const count = async (who: Visitor) => (await who('GET /api/week/reminders', {})).count;

test('A52 a condition that is not done yet waits in the week of whoever must see to it, until it is', async () => {
  const { id: objectiveId } = await draft(doer.me.person.id);
  const at = { params: { objectiveId } };
  const asked = await doer.person('POST /api/objectives/{objectiveId}/agreements', {
    ...at,
    body: { personId: lead.me.person.id, role: 'other', question: '' },
  });
  const agreementId = asked.agreements[0]!.id;
  expect((await doer.person('GET /api/week', {})).conditions).toEqual([]);
  const before = await count(doer.person);
  await lead.person('PATCH /api/agreements/{agreementId}', {
    params: { agreementId },
    body: { state: 'agreed-if', condition: 'Support hears of it first' },
  });
  expect((await doer.person('GET /api/week', {})).conditions).toMatchObject([
    { id: agreementId, objectiveId, condition: 'Support hears of it first', setBy: { name: 'Lea' }, dutyOf: null },
  ]);
  expect(await count(doer.person)).toBe(before + 1);
  expect((await lead.person('GET /api/week', {})).conditions).toEqual([]);
  await doer.person('PUT /api/agreements/{agreementId}/condition', { params: { agreementId }, body: { met: true } });
  expect((await doer.person('GET /api/week', {})).conditions).toEqual([]);
  expect(await count(doer.person)).toBe(before);
});

test('A38 a key result that was handed down waits in the week of those who do the work, until one confirms it', async () => {
  const outsider = await app.join(admin, 'member', 'Uma', []);
  const handed = await draft(outsider.me.person.id);
  const own = await draft(doer.me.person.id);
  const keyResultId = handed.keyResults[0]!.id;
  const waiting = async (who: Visitor) => (await who('GET /api/week', {})).confirmations;
  const before = await count(doer.person);
  expect(await waiting(doer.person)).toMatchObject([
    { keyResultId, team: 'Payments', keyResult: 'Refund cases on every merge from 12 to 60' },
  ]);
  expect(own.keyResults).toHaveLength(1);
  expect(await waiting(outsider.person)).toEqual([]);
  await doer.person('PUT /api/key-results/{keyResultId}/confirmation', { params: { keyResultId } });
  expect(await waiting(doer.person)).toEqual([]);
  expect(await count(doer.person)).toBe(before - 1);
});

test('a condition is no more than the last word of whoever set it', async () => {
  const { id: objectiveId } = await draft(doer.me.person.id);
  const conditions = async () =>
    (await doer.person('GET /api/week', {})).conditions.filter((one) => one.objectiveId === objectiveId);
  const ask = async () =>
    (
      await doer.person('POST /api/objectives/{objectiveId}/agreements', {
        params: { objectiveId },
        body: { personId: lead.me.person.id, role: 'other', question: '' },
      })
    ).agreements.find((one) => one.state === 'asked')!.id;
  const answer = (agreementId: string, body: { state: 'agreed' } | { state: 'agreed-if'; condition: string }) =>
    lead.person('PATCH /api/agreements/{agreementId}', { params: { agreementId }, body });
  await answer(await ask(), { state: 'agreed-if', condition: 'Support hears of it first' });
  expect(await conditions()).toHaveLength(1);
  await answer(await ask(), { state: 'agreed' });
  expect(await conditions()).toEqual([]);
});

test('what the team proposed itself takes no place from what was handed down to it', async () => {
  for (let at = 0; at < 6; at++)
    await doer.person('POST /api/objectives', {
      body: {
        teamId,
        cycleId,
        text: `Find refund defects earlier, step ${at}`,
        keyResults: Array.from({ length: 20 }, (_, n) => ({ text: `Cases ${n}`, proposedById: doer.me.person.id })),
      },
    });
  const fromLead = await draft(lead.me.person.id);
  const { confirmations } = await doer.person('GET /api/week', {});
  expect(confirmations.map((one) => one.keyResultId)).toEqual([fromLead.keyResults[0]!.id]);
});

test('what waits for whom is the rule of the core, whoever leads and whoever proposed', async () => {
  const alone = (await admin('POST /api/teams', { body: { name: 'Leads', kind: 'product-technology' } })).id;
  const one = await app.join(admin, 'lead', 'Ina', [alone]);
  const other = await app.join(admin, 'lead', 'Ora', [alone]);
  for (const [team, proposers] of [
    [teamId, [doer, lead, one]],
    [alone, [one, other, doer]],
  ] as const)
    for (const proposer of proposers)
      await admin('POST /api/objectives', {
        body: {
          teamId: team,
          cycleId,
          text: 'Fewer refunds are paid twice',
          keyResults: [{ text: `Of ${proposer.me.person.name}`, proposedById: proposer.me.person.id }],
        },
      });
  const people = await admin('GET /api/people', {});
  for (const { person, me } of [doer, lead, one, other]) {
    const { objectives: own } = await admin('GET /api/teams/{teamId}/board', { params: { teamId }, query: {} });
    const { objectives: leads } = await admin('GET /api/teams/{teamId}/board', {
      params: { teamId: alone },
      query: {},
    });
    const asked = [...own, ...leads].flatMap((objective) =>
      objective.keyResults.filter(({ proposedBy, confirmedBy }) => {
        const by = proposedBy?.id ?? null;
        if (confirmedBy !== null || !mayConfirm(me.person.id, by, objective.teamId, people)) return false;
        return isHandedDown(proposerOf(by, objective.teamId, people));
      }),
    );
    const { confirmations } = await person('GET /api/week', {});
    expect(confirmations.map((row) => row.keyResultId).toSorted(), me.person.name).toEqual(
      asked.map(({ id }) => id).toSorted(),
    );
  }
});
