import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const published = async () => {
  const { id: objectiveId } = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [
      { text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 },
      { text: 'Time to the first deployment from 40 to 10 minutes', baseline: 40, target: 10 },
    ],
  });
  const at = { params: { objectiveId } };
  return it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
};

test('without a later open cycle there is nowhere to go on, and a draft does not go on', async () => {
  const { id: objectiveId } = await published();
  const go = (id: string) =>
    code(it.admin('POST /api/objectives/{objectiveId}/continuation', { params: { objectiveId: id } }));
  expect(await go(objectiveId)).toBe('409 no-next-cycle');
  expect(await go((await it.draft()).id)).toBe('409 closure-too-early');
});

test('what was reached stays behind, what was not goes on from its last value', async () => {
  await it.admin('POST /api/cycles', { body: { name: 'Q3', start: '2026-07-01', end: '2026-09-30' } });
  const { id: objectiveId, keyResults } = await published();
  const record = (index: number, value: number) =>
    it.admin('POST /api/key-results/{keyResultId}/readings', {
      params: { keyResultId: keyResults[index]!.id },
      body: { value },
    });
  await record(0, 11);
  await record(1, 25);
  const next = await it.admin('POST /api/objectives/{objectiveId}/continuation', { params: { objectiveId } });
  expect(next.cycle.name).toBe('Q3');
  expect(next.keyResults.map(({ baseline, target }) => [baseline, target])).toEqual([[25, 10]]);
});
