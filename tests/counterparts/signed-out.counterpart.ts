// Two nodes on one PostgreSQL: who signs out, leaves or has a new password is out on the other node as well, and its open pages hear nothing more.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSchema } from '../../src/server/testing/open-schema.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';

let schema: Awaited<ReturnType<typeof openSchema>>;
let here: RunningServer;
let there: RunningServer;
let company: Company;

beforeAll(async () => {
  schema = await openSchema(process.env['CRUX_TEST_DATABASE_URL'] ?? '');
  const environment = {
    CRUX_DATABASE_URL: schema.url,
    CRUX_SECRET: 'the same for both nodes of this company, long',
    CRUX_NEW: 'on',
  };
  here = await startServer(environment);
  there = await startServer(environment);
  company = await foundCompany(here);
});
afterAll(async () => {
  await here?.stop();
  await there?.stop();
  await schema?.drop();
});

const json = { 'content-type': 'application/json' };

async function joined(name: string) {
  const { link } = await company.call('POST /api/invitations', { body: { role: 'member' } });
  const body = JSON.stringify({ name, email: `${name}@example.com`, password: 'correct horse battery', lang: 'en' });
  const path = `/api/join/${link!.split('/join/')[1]}`;
  const reply = await fetch(here.address + path, { method: 'POST', headers: json, body });
  const { person } = (await reply.json()) as { person: { id: string } };
  return { id: person.id, headers: { cookie: reply.headers.getSetCookie()[0]!.split(';')[0]! } };
}

const statusThere = async (headers: Record<string, string>) =>
  (await fetch(`${there.address}/api/me`, { headers })).status;

/** Shorter than a node remembers who somebody is: only being told ends it in this time. */
const atOnce = { timeout: 2_500, interval: 20 };

test.each(['signs out', 'is removed', 'has a new password'])('who %s', async (what) => {
  const { id: personId, headers } = await joined(what.replaceAll(' ', '-'));
  const stream = await fetch(`${there.address}/api/events/stream`, { headers });
  const heard = { over: false };
  void stream.text().then(() => (heard.over = true));
  expect(await statusThere(headers)).toBe(200);
  if (what === 'signs out') await fetch(`${here.address}/api/session`, { method: 'DELETE', headers });
  if (what === 'is removed') await company.call('DELETE /api/people/{personId}', { params: { personId } });
  if (what === 'has a new password') {
    const { link } = await company.call('POST /api/people/{personId}/password-reset', { params: { personId } });
    const params = { token: link.split('/reset-password/')[1]! };
    await company.call('POST /api/password-resets/{token}', { params, body: { password: 'a fresh password' } });
  }
  await vi.waitFor(async () => expect(await statusThere(headers)).toBe(401), atOnce);
  await vi.waitFor(() => expect(heard.over).toBe(true), atOnce);
});
