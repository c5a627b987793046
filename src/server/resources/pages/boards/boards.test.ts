import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

test('a board shows its team drafts and publications, a stranger to the team only what is public', async () => {
  const { id: objectiveId } = await it.draft({ text: 'Drafted only' });
  const board = (who: typeof it.admin) => who('GET /api/teams/{teamId}/board', { params: { teamId: it.teamId } });
  expect((await board(it.admin)).objectives).toMatchObject([{ id: objectiveId, state: 'draft' }]);
  const { person: reader } = await it.join('reader', 'Rae');
  expect((await board(reader)).objectives).toEqual([]);
});

test('it is written anew as soon as something on it changes, in words as in numbers', async () => {
  const board = () => it.admin('GET /api/teams/{teamId}/board', { params: { teamId: it.teamId } });
  const drafted = await it.draft({
    text: 'Watch me',
    keyResults: [{ text: 'Weekly deploys from 2 to 10', baseline: 2, target: 10 }],
  });
  const mine = async () => (await board()).objectives.find((one) => one.id === drafted.id);
  expect(await mine()).toMatchObject({ text: 'Watch me', keyResults: [{ now: { value: null } }] });
  const params = { keyResultId: drafted.keyResults[0]!.id };
  await it.admin('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 6 } });
  expect(await mine()).toMatchObject({ keyResults: [{ now: { value: 6, progress: 0.5 } }] });
  const at = { params: { objectiveId: drafted.id } };
  await it.admin('DELETE /api/objectives/{objectiveId}', at);
  expect(await mine()).toBeUndefined();
  await it.admin('PUT /api/objectives/{objectiveId}/restoration', at);
  expect(await mine()).toMatchObject({ text: 'Watch me' });
});

test('another cycle is asked for by its id; a team or cycle that is not there is not found', async () => {
  const next = await it.admin('POST /api/cycles', { body: { name: 'Q3', start: '2026-07-01', end: '2026-09-30' } });
  const ask = (teamId: string, cycle: string) =>
    it.admin('GET /api/teams/{teamId}/board', { params: { teamId }, query: { cycle } });
  expect(await ask(it.teamId, next.id)).toMatchObject({ cycle: { name: 'Q3' }, objectives: [] });
  expect(await code(ask(it.teamId, 'nowhere'))).toBe('404 not-found');
  expect(await code(ask('nowhere', next.id))).toBe('404 not-found');
});
