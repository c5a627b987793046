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
