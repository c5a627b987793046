import { expect, test } from 'vitest';
import type { TokenAccess } from '../../../core/okr/words.ts';
import { perToken } from '../../auth/tokens.ts';
import { code } from '../../testing/code.ts';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
const nothing: TokenAccess = { okrs: 'none', sources: 'none', organization: 'none' };
const reading: TokenAccess = { okrs: 'read', sources: 'read', organization: 'read' };
const writing: TokenAccess = { okrs: 'write', sources: 'write', organization: 'write' };

/** A program with nothing but its token. */
function program(text: string) {
  return async (method: string, path: string, body?: unknown) => {
    const headers: Record<string, string> = { authorization: `Bearer ${text}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await it.app.app.request(path, { method, headers, ...sent });
    const text_ = await reply.text();
    const told = text_ === '' ? undefined : (JSON.parse(text_) as { error?: { code: string; problems?: unknown } });
    return { status: reply.status, code: told?.error?.code, told: told as never, reply };
  };
}
const make = async (by: Visitor, access: TokenAccess, teamId: string | null = null) => {
  const scope = teamId === null ? ('person' as const) : ('team' as const);
  return by('POST /api/tokens', { body: { name: 'script', scope, access, teamId } });
};

test('a token of a person writes what its maker may write, in their name, and nothing more', async () => {
  const { person, id } = await it.join('member', 'Mo');
  const asMo = program((await make(person, writing)).text);
  const mine = { teamId: it.teamId, cycleId: it.cycleId, text: 'Customers deploy alone', keyResults: [] };
  const drafted = await asMo('POST', '/api/objectives', mine);
  expect(drafted.status).toBe(200);
  const [newest] = await it.admin('GET /api/events', {});
  expect(newest).toMatchObject({ type: 'objective.drafted', actor: { id }, token: { name: 'script' } });
  const audit = await it.admin.fetch('/api/audit/log.csv');
  expect(await audit.text()).toContain('Mo (token “script”) drafted');
  const { id: otherId } = await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'functional' } });
  expect(await asMo('POST', '/api/objectives', { ...mine, teamId: otherId })).toMatchObject({ code: 'forbidden' });
  expect(await asMo('POST', '/api/teams', { name: 'X', kind: 'functional' })).toMatchObject({ code: 'forbidden' });
});

test('no token changes people, roles, accounts or tokens, not even an admin’s', async () => {
  const asAdmin = program((await make(it.admin, writing)).text);
  const { id } = await it.join('member', 'Pat');
  for (const [method, path, body] of [
    ['POST', '/api/tokens', { name: 'x', scope: 'person', access: writing }],
    ['PATCH', `/api/people/${id}`, { role: 'admin' }],
    ['DELETE', `/api/people/${id}`],
    ['POST', '/api/invitations', { role: 'admin' }],
    ['PUT', `/api/teams/${it.teamId}/members/${id}`, { lead: true }],
    ['PUT', '/api/account/password', { current: 'x', password: 'correct horse battery' }],
    ['PATCH', '/api/me', { name: 'x' }],
    ['DELETE', '/api/sessions'],
  ] as const)
    expect([path, [401, 403, 404].includes((await asAdmin(method, path, body)).status)]).toEqual([path, true]);
  expect(await asAdmin('POST', '/api/teams', { name: 'Made by a script', kind: 'functional' })).toMatchObject({
    status: 200,
  });
});

test('areas and levels are kept, and the refusal says what is lacking', async () => {
  const asAdmin = program((await make(it.admin, { ...nothing, okrs: 'read' })).text);
  expect((await asAdmin('GET', `/api/teams/${it.teamId}/board`)).status).toBe(200);
  expect(await asAdmin('GET', '/api/people')).toMatchObject({
    status: 403,
    told: { error: { code: 'token-narrow', values: { need: 'organization: read' } } },
  });
  const draft = { teamId: it.teamId, cycleId: it.cycleId, text: 'x', keyResults: [] };
  expect(await asAdmin('POST', '/api/objectives', draft)).toMatchObject({
    told: { error: { code: 'token-narrow', values: { need: 'okrs: write' } } },
  });
});

test('a token of a team is a member there and a reader elsewhere, whoever answers for it', async () => {
  const { person: lead, id } = await it.join('lead', 'Lea');
  const { id: otherId } = await it.admin('POST /api/teams', { body: { name: 'Ops', kind: 'functional' } });
  const asTeam = program((await make(lead, writing, it.teamId)).text);
  const ours = await it.draft();
  const body = { teamId: otherId, cycleId: it.cycleId, text: 'Elsewhere', keyResults: [] };
  const theirs = await it.admin('POST /api/objectives', { body });
  expect((await asTeam('GET', `/api/objectives/${ours.id}`)).status).toBe(200);
  expect((await asTeam('GET', `/api/objectives/${theirs.id}`)).status).toBe(404);
  const drafted = await asTeam('POST', '/api/objectives', { ...body, teamId: it.teamId, text: 'By the job' });
  expect(drafted.status).toBe(200);
  expect((await it.admin('GET /api/events', {}))[0]).toMatchObject({ actor: { id } });
  expect(await asTeam('POST', '/api/objectives', body)).toMatchObject({ status: 403 });
  // A lead publishes what is not their own; a member does not.
  expect(await asTeam('PUT', `/api/objectives/${ours.id}/publication`, { plain: 'x' })).toMatchObject({ status: 403 });
  expect(await asTeam('GET', '/api/week')).toMatchObject({ code: 'token-is-nobody' });
});

test('a token that could mean two things, or nothing, is refused with the field', async () => {
  const problems = async (body: object) => {
    const reply = await it.admin.fetch('/api/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'x', ...body }),
    });
    return ((await reply.json()) as { error: { problems: { path: string }[] } }).error.problems.map(({ path }) => path);
  };
  expect(await problems({ scope: 'person' })).toEqual(['access.okrs']);
  expect(await problems({ scope: 'person', access: {} })).toEqual(['access.okrs']);
  expect(await problems({ scope: 'person', access: reading, teamId: it.teamId })).toEqual(['teamId']);
  expect(await problems({ scope: 'team', access: reading })).toEqual(['teamId']);
  expect(await problems({ scope: 'reports', access: reading })).toEqual(['access']);
  expect(await problems({ scope: 'person', access: { ...reading, people: 'write' } })).toEqual(['access.people']);
});

test('everyone has tokens of their own; they see those, admins all, and nobody takes over another’s', async () => {
  const { person } = await it.join('reader', 'Rea');
  const { person: other } = await it.join('member', 'Ole');
  const { id: tokenId } = await make(person, reading);
  const seen = async (by: Visitor) => (await by('GET /api/tokens', {})).some(({ id }) => id === tokenId);
  expect([await seen(person), await seen(other), await seen(it.admin)]).toEqual([true, false, true]);
  const at = { params: { tokenId } };
  expect(await code(other('DELETE /api/tokens/{tokenId}', at))).toBe('404 not-found');
  expect(await code(it.admin('PUT /api/tokens/{tokenId}/maker', at))).toBe('403 forbidden');
  await it.admin('DELETE /api/tokens/{tokenId}', at);
  expect(await seen(person)).toBe(false);
});

test('a token of a person ends with them, on its day, and follows their role', async () => {
  const { person, id } = await it.join('admin', 'Abe');
  const { text, id: tokenId } = await make(person, writing);
  const asAbe = program(text);
  const team = (name: string) => asAbe('POST', '/api/teams', { name, kind: 'functional' });
  expect((await team('One')).status).toBe(200);
  await it.admin('PATCH /api/people/{personId}', { params: { personId: id }, body: { role: 'member' } });
  expect((await team('Two')).code).toBe('forbidden');
  const { db } = it.app.services.database;
  const until = (at: string) => db.updateTable('tokens').set({ expires_at: at }).where('id', '=', tokenId).execute();
  await until('2020-01-01T00:00:00.000Z');
  expect((await asAbe('GET', '/api/me')).code).toBe('token-refused');
  await until('2099-01-01T00:00:00.000Z');
  expect((await asAbe('GET', '/api/me')).status).toBe(200);
  await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
  expect((await asAbe('GET', '/api/me')).code).toBe('token-refused');
});

test('one token asks so often a minute and no more; another is not slowed down by it', async () => {
  const [one, two] = [program((await make(it.admin, reading)).text), program((await make(it.admin, reading)).text)];
  for (let count = 0; count < perToken; count += 20)
    await Promise.all(Array.from({ length: 20 }, () => one('GET', '/api/policy')));
  const refused = await one('GET', '/api/policy');
  expect([refused.status, refused.code]).toEqual([429, 'rate-limited']);
  expect(Number(refused.reply.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await two('GET', '/api/policy')).status).toBe(200);
});

test('the last use is kept; a stream ends when its token is taken back', async () => {
  const { text, id: tokenId } = await make(it.admin, reading);
  const reply = await it.app.app.request('/api/events/stream', { headers: { authorization: `Bearer ${text}` } });
  expect(reply.status).toBe(200);
  const used = (await it.admin('GET /api/tokens', {})).find(({ id }) => id === tokenId)!;
  expect(used.lastUsedAt).not.toBeNull();
  const ended = reply.text();
  await it.admin('DELETE /api/tokens/{tokenId}', { params: { tokenId } });
  expect(await ended).not.toContain('"token.removed"');
});
