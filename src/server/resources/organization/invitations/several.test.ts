import { expect, test } from 'vitest';
import { CallError } from '../../../../contract/client.ts';
import { code } from '../../../testing/code.ts';
import { password } from '../../../testing/open-test-app.ts';
import { withTeam } from '../../../testing/with-team.ts';

let now = new Date('2026-05-04T08:00:00Z');
const it = withTeam({ clock: () => now });

const tokenOf = (link: string | undefined) => link!.split('/join/')[1]!;
const join = (link: string | undefined, email: string) =>
  it.app.visitor()('POST /api/join/{token}', {
    params: { token: tokenOf(link) },
    body: { name: 'Somebody', email, password, lang: 'en' },
  });
const several = (...emails: string[]) =>
  it.admin('POST /api/invitations/several', {
    body: { people: emails.map((email) => ({ name: '', email, role: 'member' as const, teamIds: [it.teamId] })) },
  });

test('each of several gets a link of their own, for their address alone', async () => {
  const [one, two] = await several('One@example.com', 'two@example.com');
  expect(await code(join(one!.link, 'two@example.com'))).toBe('409 invitation-for-other');
  expect((await join(one!.link, 'one@example.com')).person.role).toBe('member');
  expect((await join(two!.link, 'two@example.com')).teams.find(({ id }) => id === it.teamId)?.mine).toBe(true);
});

test('who is here, was invited or comes twice is told with the place, and then nobody is invited', async () => {
  await several('asked@example.com');
  const before = (await it.admin('GET /api/invitations', {})).length;
  const refused = await several('ada@example.com', 'fresh@example.com', 'asked@example.com', 'FRESH@example.com').catch(
    (thrown: unknown) => thrown as CallError,
  );
  expect(refused).toBeInstanceOf(CallError);
  expect((refused as CallError).body?.error.problems?.map(({ path, code: what }) => [path, what])).toEqual([
    ['people.0.email', 'already-here'],
    ['people.2.email', 'already-invited'],
    ['people.3.email', 'twice'],
  ]);
  expect((await it.admin('GET /api/invitations', {})).length).toBe(before);
});

const share = (body: object = {}) =>
  it.admin('POST /api/invitations/shared', { body: { domain: 'Acme.example', role: 'member', most: 2, ...body } });

test('a link for a mail domain lets those with such an address in, so many, and no others', async () => {
  const { id, link } = await share({ teamIds: [it.teamId] });
  expect(await it.app.visitor()('GET /api/join/{token}', { params: { token: tokenOf(link) } })).toMatchObject({
    domain: 'acme.example',
    email: null,
  });
  expect(await code(join(link, 'a@other.example'))).toBe('409 invitation-for-domain');
  expect(await code(join(link, 'a@evil-acme.example'))).toBe('409 invitation-for-domain');
  expect(await code(join(link, 'a@sub.acme.example'))).toBe('409 invitation-for-domain');
  expect((await join(link, 'A@ACME.example')).person.email).toBe('a@acme.example');
  const listed = (await it.admin('GET /api/invitations', {})).find((one) => one.id === id);
  expect(listed).toMatchObject({ most: 2, used: 1, domain: 'acme.example' });
  await join(link, 'b@acme.example');
  expect(await code(join(link, 'c@acme.example'))).toBe('404 invitation-over');
  expect((await it.admin('GET /api/invitations', {})).some((one) => one.id === id)).toBe(false);
});

test('it ends on its day, when it is taken back, and gives nobody more than a member may', async () => {
  const { link } = await share({ days: 1 });
  now = new Date(now.getTime() + 25 * 3_600_000);
  expect(await code(join(link, 'd@acme.example'))).toBe('404 invitation-over');
  const { id, link: other } = await share();
  await it.admin('DELETE /api/invitations/{invitationId}', { params: { invitationId: id } });
  expect(await code(join(other, 'd@acme.example'))).toBe('404 invitation-over');
  expect(await code(share({ role: 'admin' }))).toBe('400 invalid');
  for (const domain of ['acme', '@acme.example', 'a b.example', ''])
    expect([domain, await code(share({ domain }))]).toEqual([domain, '400 invalid']);
});
