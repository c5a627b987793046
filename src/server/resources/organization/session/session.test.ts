import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { type TestApp, openTestApp } from '../../../testing/open-test-app.ts';
import { setupToken } from './setup-token.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test('the first run, in and out again', async () => {
  const visitor = app.visitor();
  expect(await visitor('GET /api/setup', {})).toEqual({ state: 'new' });
  const body = {
    token: 'wrong',
    lang: 'zh' as const,
    organization: '晨星',
    name: '林',
    email: 'Lin@example.com',
    password: 'correct horse',
  };
  expect(await code(visitor('POST /api/setup', { body }))).toBe('403 setup-token-wrong');
  const token = await setupToken(app.services);
  const tries = await Promise.all(
    [1, 2].map(() => code(app.visitor()('POST /api/setup', { body: { ...body, token } }))),
  );
  expect(tries.sort()).toEqual(['409 setup-done', 'ok']);
  expect(await visitor('GET /api/setup', {})).toEqual({ state: 'ready' });

  expect(await code(visitor('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await visitor('GET /api/session', {})).toEqual({
    signedIn: false,
    mail: false,
    company: null,
    passwords: true,
    passkeys: true,
  });
  expect(await code(visitor('POST /api/session', { body: { email: 'lin@example.com', password: 'wrong' } }))).toBe(
    '401 sign-in-failed',
  );
  const me = await visitor('POST /api/session', { body: { email: 'lin@example.com', password: 'correct horse' } });
  expect(me).toMatchObject({
    person: { name: '林', role: 'admin', lang: 'zh' },
    organization: { name: '晨星', sample: false },
    cycle: { state: 'drafting' },
  });
  expect(await visitor('GET /api/me', {})).toEqual(me);
  expect(await visitor('GET /api/session', {})).toMatchObject({ signedIn: true, company: null });
  expect((await visitor('PATCH /api/me', { body: { name: '林一' } })).person.name).toBe('林一');

  const before = visitor.cookies();
  await visitor('POST /api/session', { body: { email: 'lin@example.com', password: 'correct horse' } });
  expect(visitor.cookies()).not.toBe(before);
  expect((await app.app.request('/api/me', { headers: { cookie: before } })).status).toBe(401);

  const other = app.visitor();
  await other('POST /api/session', { body: { email: 'lin@example.com', password: 'correct horse' } });
  await visitor('DELETE /api/sessions', {});
  expect(await code(other('GET /api/me', {}))).toBe('401 not-signed-in');
});

test('the session cookie is http-only and same-site', async () => {
  const reply = await app.visitor().fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'lin@example.com', password: 'correct horse' }),
  });
  const cookie = reply.headers.getSetCookie().find((one) => one.startsWith('crux.session_token='));
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
});

test('guessing is slowed down per account', async () => {
  const guesser = app.visitor();
  const tries = [];
  for (let n = 0; n < 10; n++)
    tries.push(
      await code(guesser('POST /api/session', { body: { email: 'nobody@example.com', password: `guess ${n}` } })),
    );
  expect(tries.slice(0, 8)).toEqual(Array(8).fill('401 sign-in-failed'));
  expect(tries.slice(8)).toEqual(Array(2).fill('429 too-many-tries'));
});

test.each([
  ['another site', { origin: 'https://evil.example', host: 'localhost' }, 403],
  ['another site, as a modern browser says it', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a form', { 'content-type': 'text/plain' }, 400],
])('a write from %s is refused', async (_, headers, status) => {
  const reply = await app.visitor().fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: JSON.stringify({ email: 'lin@example.com', password: 'correct horse' }),
  });
  expect(reply.status).toBe(status);
});
