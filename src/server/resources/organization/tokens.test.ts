import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('a token is told once, listed without its text, and refused for what it is not for', async () => {
  const made = await it.admin('POST /api/tokens', { body: { name: 'CI', scope: 'metrics', teamId: null } });
  expect(made.text).toMatch(/^crux_[\w-]{43}$/);
  expect(JSON.stringify(await it.admin('GET /api/tokens', {}))).not.toContain(made.text);
  const ask = (text: string) => it.app.app.request('/metrics', { headers: { authorization: `Bearer ${text}` } });
  expect((await ask(made.text)).status).toBe(200);
  expect((await ask(`${made.text.slice(0, -1)}x`)).status).toBe(401);
  const other = await it.admin('POST /api/tokens', { body: { name: 'Push', scope: 'reports', teamId: null } });
  expect((await ask(other.text)).status).toBe(401);
  await it.admin('DELETE /api/tokens/{tokenId}', { params: { tokenId: made.id } });
  expect((await ask(made.text)).status).toBe(401);
});

test('a lead makes and sees those of the own team only', async () => {
  const { person: lead } = await it.join('lead', 'Lea');
  const { id: otherId } = await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'functional' } });
  const make = (teamId: string | null) => lead('POST /api/tokens', { body: { name: 'x', scope: 'reports', teamId } });
  expect(await code(make(otherId))).toBe('403 forbidden');
  expect(await code(make(null))).toBe('403 forbidden');
  const mine = await make(it.teamId);
  expect((await lead('GET /api/tokens', {})).map((one) => one.id)).toEqual([mine.id]);
  const { person: member } = await it.join('member', 'Mo');
  expect(await code(member('DELETE /api/tokens/{tokenId}', { params: { tokenId: mine.id } }))).toBe('403 forbidden');
});
