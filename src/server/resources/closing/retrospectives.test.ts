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

test('a retrospective that was open while its learning was handed over does not give it back to whoever left', async () => {
  const { id: leaver } = await it.join('member', 'Lef');
  const { id: heir } = await it.join('member', 'Hei');
  const { id: objectiveId } = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 }],
  });
  const at = { params: { objectiveId } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
  const write = (body: { basedOn?: string | null; learning: { id?: string; text: string; ownerId: string }[] }) =>
    it.admin('PUT /api/objectives/{objectiveId}/retrospective', { ...at, body });
  const { retrospective: open } = await write({ learning: [{ text: 'Contract tests', ownerId: leaver }] });
  const [item] = open!.learning;
  const of = { params: { personId: leaver } };
  const items = [{ kind: 'learning' as const, id: item!.id, to: heir }];
  await it.admin('PUT /api/people/{personId}/hand-over', { ...of, body: { items } });
  const asItWas = { basedOn: open!.at, learning: [{ id: item!.id, text: 'Contract tests', ownerId: leaver }] };
  expect(await code(write(asItWas))).toBe('409 version-conflict');
  const now = (await it.admin('GET /api/objectives/{objectiveId}', at)).retrospective!;
  expect([now.learning[0]!.owner, now.by]).toEqual([
    { id: heir, name: 'Hei' },
    { id: it.adminId, name: 'Ada' },
  ]);
  // And back: who had it open in between is behind as well.
  await it.admin('PUT /api/people/{personId}/hand-over/return', { ...of, body: { items } });
  const between = { basedOn: now.at, learning: [{ id: item!.id, text: 'Contract tests', ownerId: heir }] };
  expect(await code(write(between))).toBe('409 version-conflict');
});
