import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { password } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('an admin changes roles and names; nobody else does', async () => {
  const { person: member, id: personId } = await it.join('member', 'Mo');
  const change = (who: typeof member, body: { role?: 'lead'; name?: string }) =>
    who('PATCH /api/people/{personId}', { params: { personId }, body });
  expect(await code(change(member, { role: 'lead' }))).toBe('403 forbidden');
  expect(await change(it.admin, { role: 'lead', name: 'Moritz' })).toMatchObject({ role: 'lead', name: 'Moritz' });
  expect((await member('GET /api/me', {})).person).toMatchObject({ role: 'lead', name: 'Moritz' });
});

test('the last admin stays one', async () => {
  const params = { personId: it.adminId };
  expect(await code(it.admin('PATCH /api/people/{personId}', { params, body: { role: 'member' } }))).toBe(
    '409 last-admin',
  );
  expect(await code(it.admin('DELETE /api/people/{personId}', { params }))).toBe('409 last-admin');
  expect((await it.admin('GET /api/me', {})).person.role).toBe('admin');
});

test('whoever is removed is out at once, and what they wrote keeps their name', async () => {
  const { person: gone, id: personId } = await it.join('member', 'Gia');
  const { id: objectiveId } = await gone('POST /api/objectives', {
    body: { teamId: it.teamId, cycleId: it.cycleId, text: 'Faster checkout', ownerId: personId, keyResults: [] },
  });
  await it.admin('DELETE /api/people/{personId}', { params: { personId } });
  expect(await code(gone('GET /api/me', {}))).toBe('401 not-signed-in');
  const objective = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  expect(objective.owner?.name).toBe('Gia');
  const team = (await it.admin('GET /api/teams', {})).find((one) => one.id === it.teamId);
  expect(team?.members.map((one) => one.id)).not.toContain(personId);
});

test('a browser of somebody who was removed stays out when they come back, with the old password or a new one', async () => {
  const { db } = it.app.services.database;
  for (const next of [password, 'a fresh password']) {
    const { person: old, id: personId } = await it.join('member', 'Rex');
    const { email } = (await old('GET /api/me', {})).person;
    const { user_id: userId } = await db
      .selectFrom('people')
      .select('user_id')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const sessions = () => db.selectFrom('sessions').select('id').where('user_id', '=', userId!).execute();
    expect(await sessions()).toHaveLength(1);
    await it.admin('DELETE /api/people/{personId}', { params: { personId } });
    expect(await sessions()).toEqual([]);
    const { link } = await it.admin('POST /api/invitations', { body: { role: 'member', email } });
    const back = it.app.visitor();
    await back('POST /api/join/{token}', {
      params: { token: link!.split('/join/')[1]! },
      body: { name: 'Rex', email, password: next, lang: 'en' },
    });
    expect((await back('GET /api/me', {})).person.id).toBe(personId);
    expect(await code(old('GET /api/me', {}))).toBe('401 not-signed-in');
    expect(await sessions()).toHaveLength(1);
  }
});
