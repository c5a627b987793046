import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { password } from '../../../testing/open-test-app.ts';
import { withTeam } from '../../../testing/with-team.ts';

let now = new Date('2026-05-04T08:00:00Z');
const it = withTeam({ clock: () => now });

const tokenOf = (link: string | undefined) => link!.split('/join/')[1]!;
const body = (email: string) => ({ name: 'Ivo', email, password, lang: 'en' as const });

test('an invitation says who invites to what, is used once, and puts its guest into the team', async () => {
  const { link } = await it.admin('POST /api/invitations', {
    body: { role: 'lead', name: 'Ivo', teamIds: [it.teamId] },
  });
  const params = { token: tokenOf(link) };
  const guest = it.app.visitor();
  expect(await guest('GET /api/join/{token}', { params })).toEqual({
    organization: 'Acme',
    role: 'lead',
    invitedBy: 'Ada',
    name: 'Ivo',
    email: null,
    domain: null,
    returns: false,
  });
  const me = await guest('POST /api/join/{token}', { params, body: body('ivo@example.com') });
  expect(me.person).toMatchObject({ name: 'Ivo', role: 'lead' });
  const team = (await it.admin('GET /api/teams', {})).find((one) => one.id === it.teamId);
  expect(team?.members).toMatchObject([{ name: 'Ada' }, { id: me.person.id, lead: true }]);
  const again = it.app.visitor()('POST /api/join/{token}', { params, body: body('iva@example.com') });
  expect(await code(again)).toBe('404 invitation-over');
});

test('it ends after fourteen days, when it is taken back, and for nobody who guesses', async () => {
  const first = await it.admin('POST /api/invitations', { body: { role: 'reader' } });
  const second = await it.admin('POST /api/invitations', { body: { role: 'reader' } });
  await it.admin('DELETE /api/invitations/{invitationId}', { params: { invitationId: second.id } });
  const look = (token: string) => code(it.app.visitor()('GET /api/join/{token}', { params: { token } }));
  expect(await look(tokenOf(second.link))).toBe('404 invitation-over');
  expect(await look(`x${tokenOf(first.link)}`.slice(0, -1))).toBe('404 invitation-over');
  expect(await look(tokenOf(first.link))).toBe('ok');
  now = new Date(now.getTime() + 14 * 86_400_000 + 1000);
  expect(await look(tokenOf(first.link))).toBe('404 invitation-over');
  now = new Date('2026-05-04T08:00:00Z');
});

test('only an admin invites, and the list never tells a link again', async () => {
  const { person: member } = await it.join('member', 'Mo');
  expect(await code(member('POST /api/invitations', { body: { role: 'admin' } }))).toBe('403 forbidden');
  expect(await code(member('GET /api/invitations', {}))).toBe('403 forbidden');
  const open = await it.admin('GET /api/invitations', {});
  expect(open.length).toBeGreaterThan(0);
  expect(JSON.stringify(open)).not.toContain('/join/');
});

const invite = async (email: string | null = null) => {
  const { link } = await it.admin('POST /api/invitations', { body: { role: 'member', email, teamIds: [it.teamId] } });
  return { token: tokenOf(link) };
};
const join = (params: { token: string }, email: string, word = password) =>
  it.app.visitor()('POST /api/join/{token}', { params, body: { ...body(email), password: word } });

test('somebody who left and is invited again gets their account and history back', async () => {
  const { person, id } = await it.join('member', 'Ria');
  const { email } = (await person('GET /api/me', {})).person;
  const objective = await it.draft({ ownerId: id });
  await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  const params = await invite();
  expect(await code(join(params, email, 'another password'))).toBe('409 account-exists');
  // The refusal did not use the invitation up.
  const back = await join(params, email.toUpperCase());
  expect(back.person).toMatchObject({ id, role: 'member' });
  const { owner } = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: objective.id } });
  expect(owner?.id).toBe(id);
});

test('who left and forgot the password too sets a new one with an invitation to their own address', async () => {
  const { person, id } = await it.join('member', 'Uwe');
  const { email } = (await person('GET /api/me', {})).person;
  await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
  const params = await invite(email);
  expect(await it.app.visitor()('GET /api/join/{token}', { params })).toMatchObject({ email, returns: true });
  expect((await join(params, email, 'a fresh password')).person.id).toBe(id);
  const again = { email, password: 'a fresh password' };
  expect(await code(it.app.visitor()('POST /api/session', { body: again }))).toBe('ok');
});

test('an invitation made out to one address is for no other, and is not used up by one', async () => {
  const params = await invite('Pia@example.com');
  expect(await code(join(params, 'stranger@example.com'))).toBe('409 invitation-for-other');
  expect((await join(params, 'PIA@example.com')).person.email).toBe('pia@example.com');
});

test('an invitation to the address of somebody who is here takes nothing over', async () => {
  const { email } = (await (await it.join('member', 'Kim')).person('GET /api/me', {})).person;
  const params = await invite(email);
  expect(await code(join(params, email, 'a fresh password'))).toBe('409 email-taken');
});

test('whoever may not sign in for a while can join all the same, and uses no invitation up in vain', async () => {
  const guess = { email: 'new@example.com', password: 'wrong' };
  for (let n = 0; n < 9; n++) await code(it.app.visitor()('POST /api/session', { body: guess }));
  expect(await code(it.app.visitor()('POST /api/session', { body: guess }))).toBe('429 too-many-tries');
  expect((await join(await invite(), guess.email)).person.email).toBe(guess.email);
});
