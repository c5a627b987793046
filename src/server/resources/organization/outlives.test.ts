import { expect, test, vi } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';
import type { Visitor } from '../../testing/open-test-app.ts';

const it = withTeam();

const published = (token: string) =>
  it.app.visitor().fetch('/metrics', { headers: { authorization: `Bearer ${token}` } });
const makeToken = async (by: Visitor, teamId: string | null = it.teamId) =>
  by('POST /api/tokens', { body: { name: 'CI', scope: 'metrics', teamId } });

test('a token ends with its maker, until somebody takes it over', async () => {
  const { person, id } = await it.join('lead', 'Lea');
  const { text, id: tokenId } = await makeToken(person);
  expect((await published(text)).status).toBe(200);
  await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
  expect((await published(text)).status).toBe(401);
  const listed = async () => (await it.admin('GET /api/tokens', {})).find((one) => one.id === tokenId);
  expect(await listed()).toMatchObject({ ended: true, createdBy: { name: 'Lea' } });
  await it.admin('PUT /api/tokens/{tokenId}/maker', { params: { tokenId } });
  expect((await published(text)).status).toBe(200);
  expect(await listed()).toMatchObject({ ended: false, createdBy: { name: 'Ada' } });
});

test('a token ends when its maker may make it no more: a lower role, or another team', async () => {
  const { person, id } = await it.join('lead', 'Lou');
  const { text } = await makeToken(person);
  const role = (to: 'lead' | 'member') =>
    it.admin('PATCH /api/people/{personId}', { params: { personId: id }, body: { role: to } });
  const lead = (is: boolean) =>
    it.admin('PUT /api/teams/{teamId}/members/{personId}', {
      params: { teamId: it.teamId, personId: id },
      body: { lead: is },
    });
  await lead(false);
  expect((await published(text)).status).toBe(401);
  await lead(true);
  expect((await published(text)).status).toBe(200);
  await role('member');
  await lead(false);
  expect((await published(text)).status).toBe(401);
});

test('with a team go its tokens, and its connections pass on to the team above', async () => {
  const { id: below } = await it.admin('POST /api/teams', {
    body: { name: 'Cards', kind: 'product-technology', parentId: it.teamId },
  });
  const { text } = await makeToken(it.admin, below);
  const connection = await it.admin('POST /api/connections', {
    body: { name: 'Numbers', connector: 'http-json', teamId: below, config: { url: 'https://numbers.example.com' } },
  });
  await it.admin('DELETE /api/teams/{teamId}', { params: { teamId: below } });
  expect((await published(text)).status).toBe(401);
  const { teamId } = await it.admin('GET /api/connections/{connectionId}', { params: { connectionId: connection.id } });
  expect(teamId).toBe(it.teamId);
});

test('an invitation ends when whoever made it leaves or is admin no more', async () => {
  const { person, id } = await it.join('admin', 'Abe');
  const { link } = await person('POST /api/invitations', { body: { role: 'admin' } });
  const params = { token: link!.split('/join/')[1]! };
  const look = () => code(it.app.visitor()('GET /api/join/{token}', { params }));
  expect(await look()).toBe('ok');
  await it.admin('PATCH /api/people/{personId}', { params: { personId: id }, body: { role: 'member' } });
  expect(await look()).toBe('404 invitation-over');
});

const linkFor = async (by: Visitor, personId: string) => {
  const { link } = await by('POST /api/people/{personId}/password-reset', { params: { personId } });
  return { token: link.split('/reset-password/')[1]! };
};
const lookAt = (params: { token: string }) => code(it.app.visitor()('GET /api/password-resets/{token}', { params }));

test('a link for a new password ends when the admin who made it leaves or is admin no more, and theirs do too', async () => {
  const { id: mo } = await it.join('member', 'Mo');
  for (const way of ['demoted', 'removed'] as const) {
    const { person, id } = await it.join('admin', `Abe-${way}`);
    const others = await linkFor(person, mo);
    const own = await linkFor(it.admin, id);
    const untouched = await linkFor(it.admin, mo);
    expect([await lookAt(others), await lookAt(own)]).toEqual(['ok', 'ok']);
    const params = { personId: id };
    if (way === 'removed') await it.admin('DELETE /api/people/{personId}', { params });
    else await it.admin('PATCH /api/people/{personId}', { params, body: { role: 'member' } });
    expect([await lookAt(others), await lookAt(own)]).toEqual(['404 reset-over', '404 reset-over']);
    const use = { params: others, body: { password: 'a fresh password' } };
    expect(await code(it.app.visitor()('POST /api/password-resets/{token}', use))).toBe('404 reset-over');
    expect(await lookAt(untouched)).toBe('ok');
  }
});

/** What a browser has heard on its stream, and whether the stream goes on. */
async function hear(who: Visitor) {
  const reply = await who.fetch('/api/events/stream');
  const heard = { text: '', over: false };
  const read = async () => {
    for await (const part of reply.body!) heard.text += new TextDecoder().decode(part as Uint8Array);
    heard.over = true;
  };
  void read();
  await soon(() => heard.text.includes('retry:'));
  return heard;
}
/** It comes while others work on this machine, too. */
const soon = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true), { timeout: 10_000, interval: 20 });

test('who signs out, is removed or has a new password hears nothing from then on', async () => {
  for (const leave of ['out', 'everywhere', 'removed', 'password'] as const) {
    const { person, id } = await it.join('member', `Ned-${leave}`);
    const stays = await hear(it.admin);
    const heard = await hear(person);
    if (leave === 'out') await person('DELETE /api/session', {});
    if (leave === 'everywhere') await person('DELETE /api/sessions', {});
    if (leave === 'removed') await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
    if (leave === 'password') {
      const { link } = await it.admin('POST /api/people/{personId}/password-reset', { params: { personId: id } });
      const params = { token: link.split('/reset-password/')[1]! };
      await it.app.visitor()('POST /api/password-resets/{token}', { params, body: { password: 'a fresh password' } });
    }
    await it.admin('POST /api/teams', { body: { name: `After ${leave}`, kind: 'functional' } });
    await soon(() => heard.over);
    expect(heard.text).not.toContain(`After ${leave}`);
    await soon(() => stays.text.includes(`After ${leave}`));
  }
});
