import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const published = async () => {
  const { id: objectiveId } = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 }],
  });
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
  return at;
};
const run = () =>
  it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });

test('a grade lies between 0 and 1, and waits for the cycle to run', async () => {
  const at = await published();
  const grade = (value: number) =>
    it.admin('PUT /api/objectives/{objectiveId}/closure', { ...at, body: { grade: value, reason: 'Half way.' } });
  expect(await code(grade(0.5))).toBe('409 closure-too-early');
  await run();
  expect(await code(grade(1.2))).toBe('400 invalid');
  expect(await code(grade(-0.1))).toBe('400 invalid');
  expect((await grade(0.5)).closure).toMatchObject({ grade: 0.5, reason: 'Half way.' });
});

test('a draft has no grade, and a member of the team gives none', async () => {
  const { id: objectiveId } = await it.draft();
  const body = { grade: 0.5, reason: 'x' };
  const draft = it.admin('PUT /api/objectives/{objectiveId}/closure', { params: { objectiveId }, body });
  expect(await code(draft)).toBe('409 closure-too-early');
  const at = await published();
  const { person: reader } = await it.join('reader', 'Rae');
  expect(await code(reader('PUT /api/objectives/{objectiveId}/closure', { ...at, body }))).toBe('403 forbidden');
});
