import { expect, test } from 'vitest';
import type { SpokenRole } from '../../../core/okr/words.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const params = (objectiveId: string) => ({ params: { objectiveId } });

const speaksFor = (personId: string, roles: SpokenRole[]) =>
  it.admin('PATCH /api/people/{personId}', { params: { personId }, body: { speaksFor: roles } });

const draft = () => ({
  text: '通过 2.0 解决客户自助部署问题',
  type: 'delivery' as const,
  why: '客户自己装不上，卡住了增长',
  ownerId: it.adminId,
  keyResults: [
    {
      text: '每周自助部署成功的客户数从 12 到 60',
      baseline: 12,
      target: 60,
      unit: '家/周',
      meaning: { per: 1, is: '一家能自己装上的客户' },
    },
  ],
});

test('agreements: asked, declined with a reason, agreed; the one asked sees the draft', async () => {
  const { person: boss, me } = await it.app.join(it.admin, 'member', 'Bo');
  const { id } = await it.admin('POST /api/objectives', {
    body: {
      ...draft(),
      type: 'debt',
      impact: '推迟两个特性',
      evidence: [{ text: '消息队列停止支持', kind: 'notice' as const, date: '2027-04-30' }],
      teamId: it.teamId,
      cycleId: it.cycleId,
    },
  });
  expect(await code(boss('GET /api/objectives/{objectiveId}', params(id)))).toBe('404 not-found');
  await speaksFor(me.person.id, ['management']);
  const asked = await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    ...params(id),
    body: { personId: me.person.id, role: 'management', question: '可以停两周特性吗？' },
  });
  expect(asked).toMatchObject({
    agreements: [{ state: 'asked', mine: false }],
    waitingAgreements: [{ person: 'Bo', role: 'management' }],
  });
  expect((await boss('GET /api/week', {})).agreements).toMatchObject([
    { objectiveId: id, team: 'Payments', askedBy: { name: 'Ada' } },
  ]);
  const answer = { params: { agreementId: asked.agreements[0]!.id } };
  expect(await code(boss('PATCH /api/agreements/{agreementId}', { ...answer, body: { state: 'declined' } }))).toBe(
    '400 reason-missing',
  );
  expect(await code(it.admin('PATCH /api/agreements/{agreementId}', { ...answer, body: { state: 'agreed' } }))).toBe(
    '403 forbidden',
  );
  expect(await boss('PATCH /api/agreements/{agreementId}', { ...answer, body: { state: 'agreed' } })).toMatchObject({
    state: 'agreed',
    mine: true,
  });
  expect((await boss('GET /api/objectives/{objectiveId}', params(id))).missing).toEqual([]);
});

test('a question nobody needs any more is taken back, by whoever may edit the objective', async () => {
  const { person: asked, me } = await it.app.join(it.admin, 'member', 'Mia');
  const { id } = await it.admin('POST /api/objectives', {
    body: { ...draft(), teamId: it.teamId, cycleId: it.cycleId },
  });
  const { agreements } = await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    ...params(id),
    body: { personId: me.person.id, role: 'other' },
  });
  const at = { params: { agreementId: agreements[0]!.id } };
  expect(await code(asked('DELETE /api/agreements/{agreementId}', at))).toBe('403 forbidden');
  expect((await it.admin('DELETE /api/agreements/{agreementId}', at)).agreements).toEqual([]);
  expect(await code(asked('GET /api/objectives/{objectiveId}', params(id)))).toBe('404 not-found');
});

const debt = () => ({
  ...draft(),
  type: 'debt' as const,
  impact: '推迟两个特性',
  evidence: [{ text: '消息队列停止支持', kind: 'notice' as const, date: '2027-04-30' }],
  teamId: it.teamId,
  cycleId: it.cycleId,
});
const missing = async (id: string) =>
  (await it.admin('GET /api/objectives/{objectiveId}', params(id))).missing.map((one) => one.code);
const ask = (id: string, personId: string, role: SpokenRole) =>
  it.admin('POST /api/objectives/{objectiveId}/agreements', { ...params(id), body: { personId, role } });

test('A52 A60: who speaks for whom is the organization’s to say; nobody agrees to what is theirs', async () => {
  const { me } = await it.app.join(it.admin, 'member', 'Chen');
  const { id } = await it.admin('POST /api/objectives', { body: debt() });
  expect(await code(ask(id, me.person.id, 'management'))).toBe('409 not-their-role');
  await speaksFor(it.adminId, ['management']);
  expect(await code(ask(id, it.adminId, 'management'))).toBe('409 own-consent');
  const { person } = await it.app.join(it.admin, 'member', 'Ye');
  expect(
    await code(
      person('PATCH /api/people/{personId}', { params: { personId: me.person.id }, body: { speaksFor: ['sales'] } }),
    ),
  ).toBe('403 forbidden');
  await speaksFor(it.adminId, []);
  expect(await missing(id)).toEqual(['agreement-management']);
});

test('yes on a condition stands, and the condition is followed until it is met', async () => {
  const { person: boss, me } = await it.app.join(it.admin, 'member', 'Bo');
  await speaksFor(me.person.id, ['management', 'sales']);
  const { id } = await it.admin('POST /api/objectives', { body: debt() });
  const { agreements } = await ask(id, me.person.id, 'management');
  const at = { params: { agreementId: agreements[0]!.id } };
  const answer = (body: { state: 'agreed-if'; condition?: string }) =>
    boss('PATCH /api/agreements/{agreementId}', { ...at, body });
  expect(await code(answer({ state: 'agreed-if' }))).toBe('400 condition-missing');
  expect(await answer({ state: 'agreed-if', condition: '先把回滚演练一次' })).toMatchObject({
    spoke: true,
    conditionMetAt: null,
  });
  expect(await missing(id)).toEqual([]);
  const meet = (met: boolean) => it.admin('PUT /api/agreements/{agreementId}/condition', { ...at, body: { met } });
  expect((await meet(true)).conditionMetAt).not.toBeNull();
  expect((await meet(false)).conditionMetAt).toBeNull();
  // Whoever speaks for management no more has still agreed.
  await speaksFor(me.person.id, []);
  expect(await missing(id)).toEqual([]);
});

test('a consent is gone without only by leads and admins, with a reason that everybody reads', async () => {
  const { person: member } = await it.app.join(it.admin, 'member', 'Mo', [it.teamId]);
  const { id } = await it.admin('POST /api/objectives', { body: debt() });
  const override = (by: typeof member, reason: string) =>
    by('POST /api/objectives/{objectiveId}/overrides', { ...params(id), body: { role: 'management', reason } });
  expect(await code(override(member, '我们急'))).toBe('403 forbidden');
  expect(await code(override(it.admin, ''))).toBe('400 reason-missing');
  expect(await override(it.admin, '公司只有我一个人管产品')).toMatchObject({
    missing: [],
    agreements: [{ state: 'overridden', reason: '公司只有我一个人管产品', role: 'management' }],
  });
});

test('what was agreed before anybody was set to agree stays and is told, and does not stand for a new publication', async () => {
  const { me } = await it.app.join(it.admin, 'member', 'Old');
  await speaksFor(me.person.id, ['management']);
  const { id } = await it.admin('POST /api/objectives', { body: debt() });
  await ask(id, me.person.id, 'management');
  await it.app.services.database.db
    .updateTable('agreements')
    .set({ state: 'agreed', answered_at: '2026-01-01T00:00:00.000Z', spoke: null })
    .where('objective_id', '=', id)
    .execute();
  expect(await it.admin('GET /api/objectives/{objectiveId}', params(id))).toMatchObject({
    agreements: [{ state: 'agreed', spoke: null }],
    missing: [{ code: 'agreement-management' }],
  });
});

const lines = [{ audience: 'sales' as const, text: '大促时不用再停单' }];
const publish = (id: string, words: { plain: string; lines: typeof lines } = { plain: '更稳', lines }) =>
  it.admin('PUT /api/objectives/{objectiveId}/publication', { ...params(id), body: words });
const save = async (id: string, changes: object) => {
  const { version } = await it.admin('GET /api/objectives/{objectiveId}', params(id));
  const { teamId: _, cycleId: __, ...body } = debt();
  return it.admin('PUT /api/objectives/{objectiveId}', { ...params(id), body: { ...body, ...changes, version } });
};

async function agreed(name: string) {
  const { person, me } = await it.app.join(it.admin, 'member', name, [it.teamId]);
  await speaksFor(me.person.id, ['management']);
  const { id } = await it.admin('POST /api/objectives', { body: debt() });
  const { agreements } = await ask(id, me.person.id, 'management');
  const at = { params: { agreementId: agreements[0]!.id } };
  await person('PATCH /api/agreements/{agreementId}', { ...at, body: { state: 'agreed' } });
  return { id, person, personId: me.person.id, at };
}

test('a consent is to the words that were read: written anew, it is asked again', async () => {
  const { id, person, at } = await agreed('Read');
  expect(await missing(id)).toEqual([]);
  await save(id, { impact: '什么都不推迟' });
  expect(await missing(id)).toEqual(['agreement-management']);
  await person('PATCH /api/agreements/{agreementId}', { ...at, body: { state: 'agreed' } });
  expect(await missing(id)).toEqual([]);
});

test('nobody’s own consent counts, however they became the owner; only those who may publish give it away', async () => {
  const { id, person, personId, at } = await agreed('Own');
  await save(id, { ownerId: personId });
  expect(await missing(id)).toEqual(['agreement-management']);
  const own = person('PATCH /api/agreements/{agreementId}', { ...at, body: { state: 'agreed' } });
  expect(await code(own)).toBe('409 own-consent');
  const { person: member, me } = await it.app.join(it.admin, 'member', 'Grab', [it.teamId]);
  const { version } = await member('GET /api/objectives/{objectiveId}', params(id));
  const { teamId: _, cycleId: __, ...body } = debt();
  const taken = { ...body, ownerId: me.person.id, version };
  expect(await code(member('PUT /api/objectives/{objectiveId}', { ...params(id), body: taken }))).toBe('403 forbidden');
});

test('what was answered or gone on without stays, and is no question any more', async () => {
  const { id, at } = await agreed('Kept');
  expect(await code(it.admin('DELETE /api/agreements/{agreementId}', at))).toBe('409 agreement-answered');
  const { agreements } = await it.admin('POST /api/objectives/{objectiveId}/overrides', {
    ...params(id),
    body: { role: 'sales', reason: '没有销售' },
  });
  const override = { params: { agreementId: agreements.find((one) => one.state === 'overridden')!.id } };
  const answer = it.admin('PATCH /api/agreements/{agreementId}', { ...override, body: { state: 'agreed' } });
  expect(await code(answer)).toBe('403 forbidden');
});

test('the last word of a person counts', async () => {
  const { id, person, personId } = await agreed('Last');
  const { agreements } = await ask(id, personId, 'management');
  const open = agreements.find((one) => one.state === 'asked')!;
  const body = { state: 'declined' as const, reason: '看了数据，不值' };
  await person('PATCH /api/agreements/{agreementId}', { params: { agreementId: open.id }, body });
  expect(await missing(id)).toEqual(['agreement-management']);
});

test('what is published stays complete', async () => {
  const { id } = await agreed('Whole');
  await publish(id);
  expect(await code(save(id, { text: '' }))).toBe('409 published-incomplete');
  expect(await code(save(id, { ownerId: null }))).toBe('409 published-incomplete');
  expect(await code(save(id, { type: 'fit', idealCustomer: '' }))).toBe('409 published-incomplete');
  expect(await code(save(id, { keyResults: [{ text: '??', kind: 'unknown' }] }))).toBe('409 published-incomplete');
  expect(await code(save(id, { text: '通过 2.0 解决客户自助部署的问题' }))).toBe('ok');
});

test('A63: debt is published in plain words, with a line for at least one audience', async () => {
  const { id } = await agreed('Told');
  expect(await code(publish(id, { plain: ' ', lines }))).toBe('409 plain-words-missing');
  expect(await code(publish(id, { plain: '更稳', lines: [] }))).toBe('409 plain-words-missing');
  const { publication } = await publish(id);
  expect(publication?.lines).toEqual(lines);
  // What was said is not taken away again, and other words are.
  expect(await code(publish(id, { plain: '更稳', lines: [] }))).toBe('409 plain-words-missing');
  expect(await code(publish(id, { plain: '更稳', lines }))).toBe('ok');
  // What is public since before they were asked for may be rewritten as it stands.
  const { db } = it.app.services.database;
  const bare = JSON.stringify({ plain: '', lines: [] });
  await db
    .updateTable('objectives')
    .set({ publication: bare as never })
    .where('id', '=', id)
    .execute();
  expect(await code(publish(id, { plain: '更稳', lines: [] }))).toBe('ok');
});

test('A23: two launches alone are not published, over the API either', async () => {
  const { id } = await it.admin('POST /api/objectives', {
    body: {
      ...debt(),
      type: 'delivery',
      text: '交付2.0版本',
      keyResults: ['2 月 28 日前上线 2.0', '3 月 15 日前发布 2.1'].map((text) => ({
        text,
        measure: 'yes-no' as const,
      })),
    },
  });
  expect(await missing(id)).toEqual(['only-launches']);
});

test('another team is spoken for by who leads it, and by nobody the asker chooses', async () => {
  const { me: member } = await it.app.join(it.admin, 'member', 'Nia', [it.teamId]);
  const { person: head, me: lead } = await it.app.join(it.admin, 'member', 'Sol');
  const { id: otherId } = await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  const { id } = await it.admin('POST /api/objectives', {
    body: { ...draft(), teamId: it.teamId, cycleId: it.cycleId },
  });
  const ask = (personId: string) =>
    it.admin('POST /api/objectives/{objectiveId}/agreements', {
      ...params(id),
      body: { personId, role: 'team', question: '' },
    });
  expect(await code(ask(member.person.id))).toBe('409 not-their-role');
  expect(await code(ask(lead.person.id))).toBe('409 not-their-role');
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', {
    params: { teamId: otherId, personId: lead.person.id },
    body: { lead: true },
  });
  const [agreement] = (await ask(lead.person.id)).agreements;
  const answer = { params: { agreementId: agreement!.id }, body: { state: 'agreed' as const } };
  expect(await head('PATCH /api/agreements/{agreementId}', answer)).toMatchObject({ role: 'team', spoke: true });
});
