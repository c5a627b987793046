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

test('A65 answers to findings', async () => {
  const { id } = await it.admin('POST /api/objectives', {
    body: { ...draft(), teamId: it.teamId, cycleId: it.cycleId },
  });
  const at = { params: { objectiveId: id, fingerprint: 'no-baseline-1a2b' } };
  const rule = 'no-baseline';
  expect(
    await code(
      it.admin('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', { ...at, body: { rule, kind: 'explain' } }),
    ),
  ).toBe('400 answer-needs-text');
  expect(
    await code(
      it.admin('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', { ...at, body: { rule, kind: 'postpone' } }),
    ),
  ).toBe('400 answer-needs-date');
  await it.admin('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
    ...at,
    body: { rule, kind: 'dispute', text: '基线就是 12' },
  });
  await it.admin('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
    ...at,
    body: { rule, kind: 'postpone', until: '2026-01-01' },
  });
  expect((await it.admin('GET /api/objectives/{objectiveId}', params(id))).answers).toMatchObject([
    { kind: 'postpone', until: '2026-01-01' },
  ]);
  expect((await it.admin('GET /api/week', {})).findings).toMatchObject([
    { objectiveId: id, fingerprint: at.params.fingerprint, ask: { en: 'What is it today?' } },
  ]);
  await it.admin('DELETE /api/objectives/{objectiveId}/answers/{fingerprint}', at);
  expect(await code(it.admin('DELETE /api/objectives/{objectiveId}/answers/{fingerprint}', at))).toBe('404 not-found');
});
