import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

async function owned(ownerId: string) {
  const objective = await it.draft({
    ownerId,
    type: 'quality',
    keyResults: [
      { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%', ownerId },
      { text: 'Flaky tests from 9 to 2', baseline: 9, target: 2, ownerId: it.adminId },
    ],
  });
  const params = { keyResultId: objective.keyResults[0]!.id };
  const task = await it.admin('POST /api/key-results/{keyResultId}/tasks', {
    params,
    body: { text: 'Cases', ownerId },
  });
  return { objective, task };
}

test('what whoever leaves answers for waits in the week of the lead until it is handed over, one by one', async () => {
  const lead = await it.join('lead', 'Lea');
  const put = { params: { teamId: it.teamId, personId: lead.id }, body: { lead: true } };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', put);
  const leaver = await it.join('member', 'Max');
  const { objective, task } = await owned(leaver.id);
  const of = { params: { personId: leaver.id } };
  const before = await lead.person('GET /api/people/{personId}/hand-over', of);
  expect(before).toMatchObject({ left: false, person: { name: 'Max' } });
  expect(before.items.map((one) => [one.kind, one.id])).toEqual([
    ['objective', objective.id],
    ['key-result', objective.keyResults[0]!.id],
    ['task', task.id],
  ]);
  // Whoever leaves may pass on what is theirs; other members have nothing to do with it.
  expect((await leaver.person('GET /api/people/{personId}/hand-over', of)).items).toEqual(before.items);
  const { person: other } = await it.join('member', 'Moe');
  expect(await code(other('GET /api/people/{personId}/hand-over', of))).toBe('403 forbidden');
  expect((await lead.person('GET /api/week', {})).leftBehind).toEqual([]);

  await it.admin('DELETE /api/people/{personId}', of);
  const [left] = (await lead.person('GET /api/week', {})).leftBehind;
  expect([left?.person.name, left?.left, left?.items.length]).toEqual(['Max', true, 3]);
  expect(await it.admin('GET /api/hand-overs', {})).toEqual([left]);

  const [first, ...others] = before.items;
  const give = (items: typeof before.items, to: string) =>
    lead.person('PUT /api/people/{personId}/hand-over', {
      ...of,
      body: { items: items.map(({ kind, id }) => ({ kind, id, to })) },
    });
  expect((await give([first!], it.adminId)).items).toEqual(others);
  expect(await code(give([first!], lead.id))).toBe('400 invalid');
  expect((await give(others, lead.id)).items).toEqual([]);
  const after = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: objective.id } });
  expect([after.owner?.id, after.keyResults[0]?.owner?.id]).toEqual([it.adminId, lead.id]);
  expect(after.version).toBeGreaterThan(objective.version);
  expect((await lead.person('GET /api/week', {})).leftBehind).toEqual([]);
  const [event] = await it.admin('GET /api/events', {});
  expect(event).toMatchObject({ type: 'person.handed-over', values: { name: 'Max', count: 2 } });
});

test('a hand-over is undone in one step, unless somebody has moved on with it', async () => {
  const leaver = await it.join('member', 'Pia');
  const heir = await it.join('member', 'Quin');
  await owned(leaver.id);
  const of = { params: { personId: leaver.id } };
  const { items } = await it.admin('GET /api/people/{personId}/hand-over', of);
  const body = { items: items.map(({ kind, id }) => ({ kind, id, to: heir.id })) };
  await it.admin('PUT /api/people/{personId}/hand-over', { ...of, body });
  await it.admin('DELETE /api/people/{personId}', of);
  expect((await it.admin('PUT /api/people/{personId}/hand-over/return', { ...of, body })).items).toEqual(items);
  const [event] = await it.admin('GET /api/events', {});
  expect(event).toMatchObject({ type: 'person.hand-over-undone', values: { name: 'Pia', count: items.length } });
  await it.admin('PUT /api/people/{personId}/hand-over', { ...of, body });
  const [first] = body.items;
  const onwards = { params: { personId: heir.id }, body: { items: [{ ...first!, to: it.adminId }] } };
  await it.admin('PUT /api/people/{personId}/hand-over', onwards);
  expect(await code(it.admin('PUT /api/people/{personId}/hand-over/return', { ...of, body }))).toBe(
    '409 handed-over-meanwhile',
  );
  expect((await it.admin('GET /api/people/{personId}/hand-over', of)).items).toEqual([]);
});

test('an indicator waits for somebody like everything else, the organization’s for an admin', async () => {
  const lead = await it.join('lead', 'Lou');
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', {
    params: { teamId: it.teamId, personId: lead.id },
    body: { lead: true },
  });
  const leaver = await it.join('member', 'Ines');
  const of = { params: { personId: leaver.id } };
  const make = (name: string, teamId: string | null) =>
    it.admin('POST /api/indicators', { body: { name, teamId, ownerId: leaver.id } });
  const ours = await make('Availability', it.teamId);
  const everybodys = await make('Active customers', null);
  const archived = await make('Gone', it.teamId);
  await it.admin('DELETE /api/indicators/{indicatorId}', { params: { indicatorId: archived.id } });
  await it.admin('DELETE /api/people/{personId}', of);
  const waiting = async (who: typeof it.admin) =>
    (await who('GET /api/week', {})).leftBehind.flatMap(({ items }) => items.map(({ kind, id }) => [kind, id]));
  expect(await waiting(lead.person)).toEqual([['indicator', ours.id]]);
  expect(await waiting(it.admin)).toEqual([
    ['indicator', everybodys.id],
    ['indicator', ours.id],
  ]);
  const at = { params: { indicatorId: ours.id } };
  const change = (body: { low?: number; ownerId?: string }) =>
    it.admin('PATCH /api/indicators/{indicatorId}', { ...at, body: { ...body, version: ours.version } });
  expect(await code(change({ ownerId: 'nobody' }))).toBe('400 invalid');
  ours.version = (await change({ low: 99 })).version;
  const { items } = await it.admin('GET /api/people/{personId}/hand-over', of);
  expect(items[0]).toMatchObject({ text: 'Active customers', objective: null, team: null });
  const body = { items: items.map(({ kind, id }) => ({ kind, id, to: lead.id })) };
  expect(await code(lead.person('PUT /api/people/{personId}/hand-over', { ...of, body }))).toBe('400 invalid');
  await it.admin('PUT /api/people/{personId}/hand-over', { ...of, body });
  const show = () => it.admin('GET /api/indicators/{indicatorId}', { params: { indicatorId: ours.id } });
  expect(await show()).toMatchObject({ owner: { id: lead.id }, version: ours.version + 1 });
  expect(await waiting(it.admin)).toEqual([]);
  await it.admin('PUT /api/people/{personId}/hand-over/return', { ...of, body });
  expect(await show()).toMatchObject({ owner: { id: leaver.id } });
  expect(await waiting(lead.person)).toEqual([['indicator', ours.id]]);
});

test('two who hand the same over at once, and one who leaves meanwhile: everything has one owner who is there', async () => {
  const leaver = await it.join('member', 'Nia');
  const heir = await it.join('member', 'Oli');
  const { objective } = await owned(leaver.id);
  const of = { params: { personId: leaver.id } };
  const { items } = await it.admin('GET /api/people/{personId}/hand-over', of);
  await it.admin('DELETE /api/people/{personId}', of);
  const give = (to: string) =>
    code(
      it.admin('PUT /api/people/{personId}/hand-over', {
        ...of,
        body: { items: items.map(({ kind, id }) => ({ kind, id, to })) },
      }),
    );
  const [one, other] = await Promise.all([
    give(heir.id),
    give(it.adminId),
    code(it.admin('DELETE /api/people/{personId}', { params: { personId: heir.id } })),
  ]);
  expect([one, other].filter((outcome) => outcome === 'ok').length).toBeLessThanOrEqual(1);
  const waiting = (await it.admin('GET /api/hand-overs', {})).flatMap((left) => left.items.map((item) => item.id));
  const shown = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: objective.id } });
  // Either with somebody who is there, or still listed: nowhere else.
  expect(shown.owner?.id === it.adminId || waiting.includes(objective.id)).toBe(true);
});

test('tokens of a team and questions for an agreement go to somebody who can answer for them', async () => {
  const leaver = await it.join('lead', 'Uma');
  const put = { params: { teamId: it.teamId, personId: leaver.id }, body: { lead: true } };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', put);
  const heir = await it.join('member', 'Vic');
  const make = (name: string, scope: 'metrics' | 'person') =>
    leaver.person('POST /api/tokens', {
      body: {
        name,
        scope,
        teamId: scope === 'metrics' ? it.teamId : null,
        ...(scope === 'person'
          ? { access: { okrs: 'read' as const, sources: 'none' as const, organization: 'none' as const } }
          : {}),
      },
    });
  const token = await make('Wall', 'metrics');
  await make('My own', 'person');
  const objective = await it.draft({ ownerId: heir.id });
  await it.admin('PATCH /api/people/{personId}', {
    params: { personId: leaver.id },
    body: { speaksFor: ['product'] },
  });
  await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId: objective.id },
    body: { personId: leaver.id, role: 'product', question: 'Does the product side want it?' },
  });
  const of = { params: { personId: leaver.id } };
  const { items } = await leaver.person('GET /api/people/{personId}/hand-over', of);
  expect(items.map((one) => [one.kind, one.text])).toEqual([
    ['agreement', 'Does the product side want it?'],
    ['token', 'Wall'],
  ]);
  const [question, wall] = items.map(({ kind, id }) => ({ kind, id }));
  const give = (one: typeof question, to: string) =>
    it.admin('PUT /api/people/{personId}/hand-over', { ...of, body: { items: [{ ...one!, to }] } });
  expect(await code(give(wall, heir.id))).toBe('409 heir-cannot-keep');
  expect(await code(give(question, heir.id))).toBe('409 heir-cannot-answer');
  await it.admin('PATCH /api/people/{personId}', {
    params: { personId: it.adminId },
    body: { speaksFor: ['product'] },
  });
  await give(question, it.adminId);
  await give(wall, it.adminId);
  await it.admin('DELETE /api/people/{personId}', of);
  const published = await it.app.visitor().fetch('/metrics', { headers: { authorization: `Bearer ${token.text}` } });
  expect(published.status).toBe(200);
  expect((await it.admin('GET /api/week', {})).agreements.map((one) => one.question)).toEqual([
    'Does the product side want it?',
  ]);
});

test('what somebody wanted to learn passes on with the rest, of closed cycles too, and comes back by name', async () => {
  const leaver = await it.join('member', 'Nia');
  const heir = await it.join('member', 'Odo');
  const { objective } = await owned(leaver.id);
  const at = { params: { objectiveId: objective.id } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: 'Fewer faults' } });
  const learning = [
    { text: 'Read the logs', ownerId: leaver.id },
    { text: 'Falls to the owner' },
    { text: 'Of the admin', ownerId: it.adminId },
  ];
  await it.admin('PUT /api/objectives/{objectiveId}/retrospective', { ...at, body: { learning } });
  const of = { params: { personId: leaver.id } };
  const listed = async (who = leaver.id) =>
    (await it.admin('GET /api/people/{personId}/hand-over', { params: { personId: who } })).items.filter(
      ({ kind }) => kind === 'learning',
    );
  // While its cycle runs, what names nobody goes with the objective.
  expect((await listed()).map(({ text, objective: under, team }) => [text, under?.id, team?.id])).toEqual([
    ['Read the logs', objective.id, it.teamId],
  ]);
  const { db } = it.app.services.database;
  const shut = (state: 'closed' | 'running') =>
    db.updateTable('cycles').set({ state }).where('id', '=', it.cycleId).execute();
  await shut('closed');
  await it.admin('DELETE /api/people/{personId}', of);
  const left = (await it.admin('GET /api/hand-overs', {})).find(({ person }) => person.id === leaver.id);
  expect(left!.items.map(({ kind, text }) => [kind, text])).toEqual([
    ['learning', 'Read the logs'],
    ['learning', 'Falls to the owner'],
  ]);
  const items = left!.items.map(({ kind, id }) => ({ kind, id, to: heir.id }));
  const give = () => it.admin('PUT /api/people/{personId}/hand-over', { ...of, body: { items } });
  // Two at once: one of them hands over.
  const both = (await Promise.all([code(give()), code(give())])).toSorted();
  expect(both[0]).toMatch(/^(400 invalid|409 handed-over-meanwhile)$/);
  expect(both[1]).toBe('ok');
  expect((await heir.person('GET /api/week', {})).learning.map((one) => one.text)).toEqual([
    'Read the logs',
    'Falls to the owner',
  ]);
  const owners = async () =>
    (await it.admin('GET /api/objectives/{objectiveId}', at)).retrospective?.learning.map((one) => one.owner?.name);
  expect(await owners()).toEqual(['Odo', 'Odo', 'Ada']);
  await it.admin('PUT /api/people/{personId}/hand-over/return', { ...of, body: { items } });
  expect(await owners()).toEqual(['Nia', 'Nia', 'Ada']);
  await give();
  // Done is done: nothing of it waits any more.
  const [first] = (await heir.person('GET /api/week', {})).learning;
  await heir.person('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', {
    params: { objectiveId: objective.id, itemId: first!.id },
  });
  expect((await listed(heir.id)).map(({ text }) => text)).toEqual(['Falls to the owner']);
  await shut('running');
});
