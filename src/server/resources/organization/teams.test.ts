import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const create = (name: string, parentId: string | null = null) =>
  it.admin('POST /api/teams', { body: { name, kind: 'functional', parentId } });

test('teams stand in a tree that never closes on itself', async () => {
  const parent = await create('Platform');
  const child = await create('Storage', parent.id);
  const under = (teamId: string, parentId: string | null) =>
    it.admin('PATCH /api/teams/{teamId}', { params: { teamId }, body: { parentId } });
  expect(await code(under(parent.id, child.id))).toBe('409 team-loop');
  expect(await code(under(parent.id, parent.id))).toBe('409 team-loop');
  expect(await code(under(parent.id, 'nowhere'))).toBe('404 not-found');
  expect(await under(child.id, null)).toMatchObject({ parentId: null });
});

test('a team with teams or objectives below it stays', async () => {
  const parent = await create('Growth');
  const child = await create('Onboarding', parent.id);
  const remove = (teamId: string) => code(it.admin('DELETE /api/teams/{teamId}', { params: { teamId } }));
  expect(await remove(parent.id)).toBe('409 team-not-empty');
  await it.draft({ teamId: child.id } as never);
  expect(await remove(child.id)).toBe('409 team-not-empty');
  const empty = await create('Empty');
  expect(await remove(empty.id)).toBe('ok');
});

test('a lead manages the own team and no other', async () => {
  const { person: lead, id: personId } = await it.join('lead', 'Lea');
  const other = await create('Search');
  const add = (teamId: string) =>
    lead('PUT /api/teams/{teamId}/members/{personId}', { params: { teamId, personId }, body: { lead: true } });
  expect(await code(add(other.id))).toBe('403 forbidden');
  expect(await add(it.teamId)).toMatchObject({
    // Whoever made the team is in it.
    members: [
      { name: 'Ada', lead: false },
      { id: personId, lead: true },
    ],
  });
  const rename = (teamId: string) => lead('PATCH /api/teams/{teamId}', { params: { teamId }, body: { name: 'Money' } });
  expect(await code(rename(other.id))).toBe('403 forbidden');
  expect(await rename(it.teamId)).toMatchObject({ name: 'Money', kind: 'product-technology' });
});

test('teams stand so deep below each other and no deeper, whether made there or moved there', async () => {
  const make = (name: string, parentId: string | null) =>
    it.admin('POST /api/teams', { body: { name, kind: 'functional', parentId } });
  let parentId: string | null = null;
  for (let level = 1; level <= 12; level++) parentId = (await make(`Level ${level}`, parentId)).id;
  expect(await code(make('Level 13', parentId))).toBe('409 team-too-deep');
  const top = await make('Top', null);
  await make('Below', top.id);
  const teams = await it.admin('GET /api/teams', {});
  const under = (name: string) => teams.find((team) => team.name === name)!.id;
  const move = (below: string) =>
    code(it.admin('PATCH /api/teams/{teamId}', { params: { teamId: top.id }, body: { parentId: under(below) } }));
  expect(await move('Level 11')).toBe('409 team-too-deep');
  expect(await move('Level 10')).toBe('ok');
});
