import { expect, test } from 'vitest';
import { weekLists } from '../../../contract/week-lists.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('of each list of the week the first are told, how many there are, and the rest to whoever asks for more', async () => {
  const keyResults = [{ text: 'Deploys from 2 to 10 a week', baseline: 2, target: 10, ownerId: it.adminId }];
  const drafted = await it.draft({ type: 'delivery', why: 'growth', ownerId: it.adminId, keyResults });
  const at = { params: { objectiveId: drafted.id } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '' } });
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  for (const text of ['One', 'Two', 'Three'])
    await it.admin('POST /api/key-results/{keyResultId}/tasks', {
      params: { keyResultId: drafted.keyResults[0]!.id },
      body: { text, ownerId: it.adminId },
    });
  for (const name of ['Ann', 'Bob', 'Cid']) {
    const { id: personId } = await it.join('member', name);
    await it.admin('POST /api/deputies', {
      body: { personId, standsInId: it.adminId, from: '2039-01-01', until: '2039-01-01' },
    });
  }
  const whole = await it.admin('GET /api/week', {});
  const short = await it.admin('GET /api/week', { query: { most: 1 } });
  const longer = await it.admin('GET /api/week', { query: { most: 2 } });
  for (const name of weekLists) {
    const all = whole[name].length;
    expect([name, whole.counts[name], short.counts[name]]).toEqual([name, all, all]);
    expect([name, short[name]]).toEqual([name, whole[name].slice(0, 1)]);
    expect([name, longer[name]]).toEqual([name, whole[name].slice(0, 2)]);
  }
  expect(whole.counts.quiet).toBe(whole.tasks.filter(({ quiet }) => quiet !== null).length);
  expect(short.counts.quiet).toBe(whole.counts.quiet);
  expect([whole.tasks.length, whole.deputies.length]).toEqual([3, 3]);
  const { count } = await it.admin('GET /api/week/reminders', {});
  const asking = weekLists.filter((name) => name !== 'tasks' && name !== 'deputies');
  const all = asking.reduce((sum, name) => sum + short.counts[name], short.counts.quiet + short.waitingCount);
  expect(all).toBe(count);
});

test('more than is there, or none, is not asked for', async () => {
  const refused = async (most: number) => {
    const reply = await it.admin.fetch(`/api/week?most=${most}`);
    return reply.status;
  };
  expect([await refused(0), await refused(10_001), await refused(10_000)]).toEqual([400, 400, 200]);
});
