// What the outer address changes: cookies, headers, and what the start says of links.
import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../tests/journeys/running-server.ts';

let server: RunningServer | undefined;
afterEach(() => server?.stop());

async function founded(environment: Record<string, string>) {
  server = await startServer(environment);
  const token = /[?&]token=([\w-]+)/.exec(server.output())![1];
  const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  const reply = await fetch(`${server.address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, lang: 'en', organization: 'Acme', ...person }),
  });
  expect(reply.status).toBe(200);
  const cookies = reply.headers.getSetCookie();
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return { address: server.address, reply, cookies, cookie };
}

async function invited({ address, cookie }: { address: string; cookie: string }, host?: string): Promise<string> {
  const reply = await fetch(`${address}/api/invitations`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie,
      ...(host === undefined ? {} : { 'x-forwarded-host': host }),
    },
    body: JSON.stringify({ role: 'member', name: 'Mo', teamIds: [] }),
  });
  return ((await reply.json()) as { link: string }).link;
}

test('behind https every cookie is for https alone, replies say so for a year, and links begin with it', async () => {
  const told = await founded({ CRUX_PUBLIC_URL: 'https://okr.example.com', CRUX_LANG: 'en' });
  expect(told.cookies.length).toBeGreaterThan(0);
  for (const cookie of told.cookies) {
    expect(cookie).toMatch(/^__Secure-/);
    expect(cookie).toMatch(/; Secure(;|$)/);
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
  }
  expect(told.reply.headers.get('strict-transport-security')).toBe('max-age=31536000');
  for (const path of ['/', '/api/me', '/healthz', '/nowhere']) {
    const reply = await fetch(`${told.address}${path}`);
    await reply.arrayBuffer();
    expect([path, reply.headers.get('strict-transport-security')]).toEqual([path, 'max-age=31536000']);
  }
  expect(await invited(told, 'evil.example')).toMatch(/^https:\/\/okr\.example\.com\/join\//);
  expect(server?.output()).not.toContain('set CRUX_PUBLIC_URL before you invite');
}, 60_000);

test('without an outer address the start says that invitations would carry the one by which Crux was opened', async () => {
  const told = await founded({ CRUX_LANG: 'en' });
  expect(server?.output()).toContain('set CRUX_PUBLIC_URL before you invite');
  expect(await invited(told, 'evil.example')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/join\//);
  expect(told.reply.headers.get('strict-transport-security')).toBeNull();
  for (const cookie of told.cookies) expect(cookie).not.toMatch(/; Secure(;|$)/);
}, 60_000);
