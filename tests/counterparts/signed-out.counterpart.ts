// Two nodes on one PostgreSQL: whatever ends a session ends it on the other node as well, and its open pages hear nothing more.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/server/operator/settings.ts';
import { resetSecondStep } from '../../src/server/run/reset-second-step.ts';
import { codeOf } from '../../src/server/testing/authenticator.ts';
import { type Colleague, openProvider } from '../../src/server/testing/company-provider.ts';
import { openSchema } from '../../src/server/testing/open-schema.ts';
import { passkeyDevice } from '../../src/server/testing/passkey-device.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';

const origin = 'http://localhost:4999';
const password = 'correct horse battery';
const colleagues: Record<string, Colleague> = {};
let environment: Record<string, string>;
let provider: Awaited<ReturnType<typeof openProvider>>;
let schema: Awaited<ReturnType<typeof openSchema>>;
let here: RunningServer;
let there: RunningServer;
let company: Company;

beforeAll(async () => {
  provider = await openProvider(`${origin}/api/company-session/callback`, colleagues);
  schema = await openSchema(process.env['CRUX_TEST_DATABASE_URL'] ?? '');
  environment = {
    CRUX_DATABASE_URL: schema.url,
    CRUX_SECRET: 'the same for both nodes of this company, long',
    CRUX_NEW: 'on',
    CRUX_PUBLIC_URL: origin,
    CRUX_OIDC_ISSUER: provider.company.issuer,
    CRUX_OIDC_CLIENT_ID: provider.company.clientId,
    CRUX_OIDC_CLIENT_SECRET: provider.company.clientSecret,
  };
  here = await startServer(environment);
  there = await startServer(environment);
  company = await foundCompany(here);
});
afterAll(async () => {
  await here?.stop();
  await there?.stop();
  await schema?.drop();
  await provider?.close();
});

type Cookies = { cookie: string };
type Person = { id: string; email: string; headers: Cookies };

const cookieOf = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

async function ask(method: string, path: string, { cookie }: Cookies, body?: object): Promise<Response> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const sent = body && { body: JSON.stringify(body) };
  const reply = await fetch(here.address + path, { method, headers, redirect: 'manual', ...sent });
  expect([method, path, reply.status < 400 || (await reply.text())]).toEqual([method, path, true]);
  return reply;
}

const nobody = { cookie: '' };

/** Joins by a link; the same address again comes back. */
async function joined(email: string): Promise<Person> {
  const { link } = await company.call('POST /api/invitations', { body: { role: 'member', email } });
  const body = { name: email.split('@')[0]!, email, password, lang: 'en' };
  const reply = await ask('POST', `/api/join/${link!.split('/join/')[1]}`, nobody, body);
  const { person } = (await reply.json()) as { person: { id: string } };
  return { id: person.id, email, headers: { cookie: cookieOf(reply) } };
}

/** In another browser. */
async function again({ email }: Person, before: Cookies = nobody): Promise<Cookies> {
  return { cookie: cookieOf(await ask('POST', '/api/session', before, { email, password })) };
}

/** Each hands back a session that goes on. */
async function withSecondStep(person: Person): Promise<Cookies> {
  const headers = await again(person);
  const begun = await ask('POST', '/api/me/second-step', headers, { current: password });
  const { secret } = (await begun.json()) as { secret: string };
  await ask('PUT', '/api/me/second-step', headers, { code: codeOf(secret, new Date()) });
  return headers;
}

/** Goes to the company, signs in there and comes back. */
async function throughCompany(led: string, who: string, headers: Cookies): Promise<void> {
  const back = new URL(await provider.signIn(led, who));
  const { headers: told } = await ask('GET', back.pathname + back.search, headers);
  expect(told.get('location')).not.toContain('refused');
}

async function tied(person: Person): Promise<Cookies> {
  colleagues[person.email] = {};
  const headers = await again(person);
  const begun = await ask('POST', '/api/me/company-sign-in', headers, { current: password });
  const { address } = (await begun.json()) as { address: string };
  await throughCompany(address, person.email, { cookie: `${headers.cookie}; ${cookieOf(begun)}` });
  return headers;
}

async function withPasskey(person: Person): Promise<Cookies> {
  const headers = await again(person);
  const asked = await ask('POST', '/api/me/passkey-challenges', headers, { current: password });
  const { challenge } = (await asked.json()) as { challenge: string };
  const made = passkeyDevice().make({ challenge, origin, place: 'localhost' });
  await ask('POST', '/api/me/passkeys', headers, { name: 'Laptop', ...made });
  return headers;
}

type Ending = { before?(person: Person): Promise<Cookies>; end(person: Person): Promise<unknown> };

/** Everything that ends the session in `headers`. */
const endings: Record<string, Ending> = {
  'signs out': { end: ({ headers }) => ask('DELETE', '/api/session', headers) },
  'signs out everywhere': { end: async (person) => ask('DELETE', '/api/sessions', await again(person)) },
  'ends this session from another': {
    async end(person) {
      const headers = await again(person);
      const { sessions } = (await (await ask('GET', '/api/me/account', headers)).json()) as {
        sessions: { id: string; current: boolean }[];
      };
      await ask('DELETE', `/api/me/sessions/${sessions.find(({ current }) => !current)!.id}`, headers);
    },
  },
  'signs in anew in the same browser': { end: (person) => again(person, person.headers) },
  'is removed': { end: ({ id: personId }) => company.call('DELETE /api/people/{personId}', { params: { personId } }) },
  'changes their password': {
    async end(person) {
      await ask('PUT', '/api/me/password', await again(person), { current: password, password: 'a fresh password' });
    },
  },
  'has a new password by a link': {
    async end({ id: personId }) {
      const { link } = await company.call('POST /api/people/{personId}/password-reset', { params: { personId } });
      await ask('POST', `/api/password-resets/${link.split('/reset-password/')[1]}`, nobody, { password });
    },
  },
  'turns a second step on': { end: withSecondStep },
  'has the second step reset by an admin': {
    before: withSecondStep,
    end: ({ id: personId }) =>
      company.call('DELETE /api/people/{personId}/second-step', { params: { personId }, query: { passkeys: 'keep' } }),
  },
  'has the second step reset by whoever runs the server': {
    before: withSecondStep,
    async end({ email }) {
      const settings = readSettings({ ...environment, CRUX_DATA: join(here.folder, 'none') }, false);
      expect(await resetSecondStep(email, settings)).toBe('reset');
    },
  },
  'has passkeys taken away': {
    before: withPasskey,
    end: ({ id: personId }) =>
      company.call('DELETE /api/people/{personId}/second-step', {
        params: { personId },
        query: { passkeys: 'remove' },
      }),
  },
  'is tied by the company’s word': {
    async end({ email }) {
      colleagues[email] = { email, email_verified: true };
      const out = await ask('GET', '/api/company-session', nobody);
      await throughCompany(out.headers.get('location')!, email, { cookie: cookieOf(out) });
    },
  },
  'unties the company': {
    before: tied,
    async end(person) {
      await ask('DELETE', '/api/me/company-sign-in', await again(person));
    },
  },
};

const statusThere = async (headers: Cookies) => (await fetch(`${there.address}/api/me`, { headers })).status;

/** Shorter than a node remembers who somebody is: only being told ends it in this time. */
const atOnce = { timeout: 2_500, interval: 20 };

test.each(Object.entries(endings))('who %s', async (what, { before, end }) => {
  const person = await joined(`${what.replaceAll(/\W+/g, '-')}@example.com`);
  const headers = (await before?.(person)) ?? person.headers;
  const stream = await fetch(`${there.address}/api/events/stream`, { headers });
  const heard = { over: false };
  void stream.text().then(() => (heard.over = true));
  expect(await statusThere(headers)).toBe(200);
  await end({ ...person, headers });
  await vi.waitFor(async () => expect(await statusThere(headers)).toBe(401), atOnce);
  await vi.waitFor(() => expect(heard.over).toBe(true), atOnce);
});
