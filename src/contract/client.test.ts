import { expect, expectTypeOf, test } from 'vitest';
import { CallError, client } from './client.ts';
import type { Board } from './teams.ts';

const replyWith = (status: number, body: string) => {
  const seen: { url: string; init: { method: string; headers: Record<string, string>; body?: string } }[] = [];
  const fetch = async (url: string, init: (typeof seen)[number]['init']) => {
    seen.push({ url, init });
    return { ok: status < 400, status, text: async () => body };
  };
  return { seen, call: client(fetch, 'http://here') };
};

test('a call names its endpoint and fills path, query and body', async () => {
  const { seen, call } = replyWith(200, '{"objectives":[]}');
  const board = await call('GET /api/teams/{teamId}/board', { params: { teamId: 'a/b' }, query: { cycle: 'c 1' } });
  expectTypeOf(board).toEqualTypeOf<Board>();
  expect(seen[0]?.url).toBe('http://here/api/teams/a%2Fb/board?cycle=c%201');

  await call('POST /api/session', { body: { email: 'a@b.cn', password: 'long enough' } });
  expect(seen[1]?.init).toMatchObject({ method: 'POST', body: '{"email":"a@b.cn","password":"long enough"}' });
});

test('a refusal arrives with its body, an unreadable reply without one', async () => {
  const refused = await replyWith(404, '{"error":{"code":"not-found","requestId":"r"}}')
    .call('GET /api/me', {})
    .catch((e) => e);
  expect(refused).toBeInstanceOf(CallError);
  expect(refused.body.error.code).toBe('not-found');
  const broken = await replyWith(502, '<html>')
    .call('GET /api/me', {})
    .catch((e) => e);
  expect([broken.status, broken.body]).toEqual([502, undefined]);
});

test('a reply without a body is undefined', async () => {
  expect(await replyWith(204, '').call('DELETE /api/session', {})).toBeUndefined();
});
