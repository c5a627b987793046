import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('a learning item keeps its id and whether it is done, whatever is written around it', async () => {
  const { id: objectiveId } = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 }],
  });
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
  const write = (learning: { id?: string; text: string }[]) =>
    it.admin('PUT /api/objectives/{objectiveId}/retrospective', {
      ...at,
      body: { goalAgain: 'Know early.', learning },
    });
  const first = (await write([{ text: 'Contract tests' }])).retrospective!.learning[0]!;
  const params = { objectiveId, itemId: first.id };
  await it.admin('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', { params });
  const again = await write([{ text: 'Something new' }, { id: first.id, text: 'Contract tests, all services' }]);
  expect(again.retrospective!.learning).toMatchObject([
    { text: 'Something new', done: false },
    { id: first.id, text: 'Contract tests, all services', done: true },
  ]);
});

test('an item or an objective that is not there is not found', async () => {
  const { id: objectiveId } = await it.draft();
  const done = (at: { objectiveId: string; itemId: string }) =>
    code(it.admin('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', { params: at }));
  expect(await done({ objectiveId, itemId: 'nowhere' })).toBe('404 not-found');
  expect(await done({ objectiveId: 'nowhere', itemId: 'nowhere' })).toBe('404 not-found');
});
