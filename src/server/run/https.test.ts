// What the outer address changes: cookies, headers, and what the start says of links.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
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

/** As `curl -H 'Host: …'` does; `fetch` does not let anybody choose it. */
async function post(address: string, path: string, { cookie, host }: { cookie: string; host: string }, body?: object) {
  const headers = { cookie, host, ...(body && { 'content-type': 'application/json' }) };
  const asked = request(`${address}${path}`, { method: 'POST', headers });
  asked.end(body && JSON.stringify(body));
  const [reply] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: reply.statusCode, told: await text(reply) };
}

test.each(['evil.example', '203.0.113.7:3000'])(
  'a Host that only the request names decides no link for somebody else, and the page is shown all the same: %s',
  async (host) => {
    const { address, cookie } = await founded({ CRUX_LANG: 'en' });
    const me = (await (await fetch(`${address}/api/me`, { headers: { cookie } })).json()) as { person: { id: string } };
    const person = { role: 'member', name: 'Mo', email: 'mo@example.com', teamIds: [] };
    const links: [string, object?][] = [
      ['/api/invitations', person],
      ['/api/invitations/several', { people: [person] }],
      ['/api/invitations/shared', { domain: 'example.com', role: 'member' }],
      [`/api/people/${me.person.id}/password-reset`],
    ];
    for (const [path, body] of links) {
      const { status, told } = await post(address, path, { cookie, host }, body);
      expect([path, status]).toEqual([path, 409]);
      expect(told).toContain('address-unknown');
      expect(told).toContain('CRUX_PUBLIC_URL');
    }
    // Nothing was made meanwhile.
    const open = await fetch(`${address}/api/invitations`, { headers: { cookie } });
    expect(await open.json()).toEqual([]);
    expect((await post(address, '/api/teams', { cookie, host }, { name: 'T', kind: 'functional' })).status).toBe(200);
    const own = await post(address, '/api/invitations', { cookie, host: new URL(address).host }, person);
    expect(JSON.parse(own.told).link).toMatch(new RegExp(`^${address}/join/`));
  },
  60_000,
);
