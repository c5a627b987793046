import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

let now = new Date('2026-05-04T08:00:00Z');
const it = withTeam({ clock: () => now });

test('A66 whoever does a task meets it in their week, and is asked once nothing was heard of it', async () => {
  const drafted = await it.draft({
    text: 'Customers deploy by themselves',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [{ text: 'Deployments without a ticket from 2 to 10 a week', baseline: 2, target: 10 }],
  });
  const { person: wu, id: wuId } = await it.join('member', 'Wu');
  const params = { objectiveId: drafted.id };
  const keyResultId = drafted.keyResults[0]!.id;
  const task = await it.admin('POST /api/key-results/{keyResultId}/tasks', {
    params: { keyResultId },
    body: { text: 'Merge the packages', ownerId: wuId, status: 'doing' },
  });
  const week = () => wu('GET /api/week', {});
  // A draft asks nobody, and neither does a cycle that has not begun.
  expect((await week()).tasks).toEqual([]);
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: 'x' } });
  expect((await week()).tasks).toEqual([]);
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  expect((await week()).tasks).toMatchObject([
    {
      text: 'Merge the packages',
      status: 'doing',
      quiet: null,
      objective: { text: drafted.text },
      can: { edit: true },
    },
  ]);
  const count = async () => (await wu('GET /api/week/reminders', {})).count;
  expect(await count()).toBe(0);

  now = new Date('2026-05-19T08:00:00Z');
  expect((await week()).tasks).toMatchObject([{ quiet: '2026-05-04' }]);
  expect(await count()).toBe(1);
  const change = (body: { problem: string; problemKind?: 'waiting'; improvement?: string }) =>
    wu('PATCH /api/tasks/{taskId}', { params: { taskId: task.id }, body });
  expect(await code(change({ problem: 'The mirror is down' }))).toBe('400 problem-kind-missing');
  await change({ problem: 'The mirror is down', problemKind: 'waiting', improvement: 'Build our own' });
  expect((await week()).tasks).toMatchObject([{ quiet: null, problem: 'The mirror is down', problemKind: 'waiting' }]);

  await wu('PATCH /api/tasks/{taskId}', { params: { taskId: task.id }, body: { status: 'done', problem: '' } });
  expect((await week()).tasks).toEqual([]);
});
