import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const params = (objectiveId: string) => ({ params: { objectiveId } });

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
      evidence: ['压测只到 60 万/小时'],
      teamId: it.teamId,
      cycleId: it.cycleId,
    },
  });
  expect(await code(boss('GET /api/objectives/{objectiveId}', params(id)))).toBe('404 not-found');
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
