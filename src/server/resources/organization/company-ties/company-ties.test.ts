// An account with a password is tied to the company's sign-in, which tells no address of anybody here unless a test says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCompanyDoor } from '../../../auth/company/company-door.ts';
import { codeOf } from '../../../testing/authenticator.ts';
import { code } from '../../../testing/code.ts';
import { type Colleague, openProvider } from '../../../testing/company-provider.ts';
import { type TestApp, type Visitor, openTestApp, password } from '../../../testing/open-test-app.ts';

const redirect = 'http://localhost/api/company-session/callback';
const people: Record<string, Colleague> = {};
let provider: Awaited<ReturnType<typeof openProvider>>;
let app: TestApp;
let admin: Visitor;
let now = new Date('2026-11-30T09:00:00.000Z');

beforeAll(async () => {
  provider = await openProvider(redirect, people);
  app = await openTestApp({ clock: () => now });
  ({ admin } = await app.setUp());
  use({});
});
afterAll(async () => {
  await app.close();
  await provider.close();
});

function use(rules: Partial<typeof provider.company>, passwords = true): void {
  Object.assign(app.services, { company: openCompanyDoor({ ...provider.company, ...rules }, redirect), passwords });
}

const begin = (who: Visitor, current = password, typed?: string) =>
  who('POST /api/me/company-sign-in', { body: { current, code: typed } });
const show = (who: Visitor) => who('GET /api/me/company-sign-in', {});
const remove = (who: Visitor) => code(who('DELETE /api/me/company-sign-in', {}));
const idOf = async (who: Visitor) => (await who('GET /api/me', {})).person.id;

/** What the company sends the browser back with. */
async function answered(address: string, there: string): Promise<string> {
  const back = new URL(await provider.signIn(address, there));
  return back.pathname + back.search;
}
async function led(who: Visitor, path: string): Promise<string | null> {
  return (await who.fetch(path)).headers.get('location');
}
async function tie(who: Visitor, there: string): Promise<string | null> {
  const { address } = await begin(who);
  return led(who, await answered(address, there));
}
async function signIn(there: string) {
  const browser = app.visitor();
  const out = await browser.fetch('/api/company-session');
  return { browser, led: await led(browser, await answered(out.headers.get('location')!, there)) };
}
const done = '/settings/account?company=connected';
const said = (refusal: string) => `/settings/account?refused=${refusal}`;
const kinds = async () => {
  const { entries } = await admin('GET /api/audit', { query: { noun: 'person' } });
  return entries.map(({ type }) => type);
};

test('whose company tells no address ties their account, and comes in by either way from then on', async () => {
  const { person, me } = await app.join(admin, 'member', 'Lin');
  expect((await signIn('lin')).led).toBe('/sign-in?refused=company-mail-missing');
  expect(await show(person)).toEqual({ name: 'Acme', since: null, password: true, removable: false });
  expect(await tie(person, 'lin')).toBe(done);
  expect(await show(person)).toEqual({ name: 'Acme', since: now.toISOString(), password: true, removable: true });
  const there = await signIn('lin');
  expect(there.led).toBe('/');
  expect(await idOf(there.browser)).toBe(me.person.id);
  const body = { email: me.person.email, password };
  expect(await code(app.visitor()('POST /api/session', { body }))).toBe('ok');
  expect(await code(begin(person))).toBe('409 company-tied-already');
  expect((await kinds())[0]).toBe('person.company-tied');

  // Disconnected: whoever came in by it is out, and the password goes on.
  expect(await remove(person)).toBe('ok');
  expect(await code(there.browser('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await idOf(person)).toBe(me.person.id);
  expect((await signIn('lin')).led).toBe('/sign-in?refused=company-mail-missing');
  expect(await show(person)).toMatchObject({ since: null, removable: false });
  expect(await remove(person)).toBe('409 company-not-tied');
  expect((await kinds())[0]).toBe('person.company-untied');
});

test('the password is asked, and the second step where there is one; wrong ones are few', async () => {
  const { person } = await app.join(admin, 'member', 'Two');
  expect(await code(begin(person, 'a guess'))).toBe('400 password-wrong');
  const { secret } = await person('POST /api/me/second-step', { body: { current: password } });
  await person('PUT /api/me/second-step', { body: { code: codeOf(secret, now) } });
  now = new Date(now.getTime() + 30_000);
  expect(await code(begin(person))).toBe('401 code-needed');
  expect(await code(begin(person, password, '000000'))).toBe('400 code-wrong');
  const { address } = await begin(person, password, codeOf(secret, now));
  expect(await led(person, await answered(address, 'two'))).toBe(done);
  expect((await signIn('two')).led).toBe('/');
  await remove(person);
  for (let guess = 0; guess < 8; guess++) await code(begin(person, `guess ${guess}`));
  expect(await code(begin(person))).toBe('429 too-many-tries');
});

test('who belongs to another account there is refused, tied or named by their address', async () => {
  const { person: first } = await app.join(admin, 'member', 'Fay');
  const { person: second } = await app.join(admin, 'member', 'Gus');
  await tie(first, 'fay');
  expect(await tie(second, 'fay')).toBe(said('company-tied-elsewhere'));
  people['ada'] = { email: 'ada@example.com', email_verified: true };
  expect(await tie(second, 'ada')).toBe(said('company-tied-elsewhere'));
  expect(await show(second)).toMatchObject({ since: null });
  // Their own proven address, and one of nobody here, are as good as none.
  people['gus'] = { email: (await second('GET /api/me', {})).person.email, email_verified: true };
  expect(await tie(second, 'gus')).toBe(done);
});

test('an answer counts in the session it was begun in, once, for ten minutes', async () => {
  const { person, me } = await app.join(admin, 'member', 'Sol');
  const { person: other } = await app.join(admin, 'member', 'Mal');
  const back = await answered((await begin(person)).address, 'sol');
  // Another browser has not left; nor is it enough to bring what was kept there.
  expect(await led(other, back)).toBe('/sign-in?refused=company-sign-in-failed');
  const kept = /crux\.company=[^;]+/.exec(person.cookies())![0];
  const withKept = async (cookies: string) =>
    (await app.app.request(back, { headers: { cookie: `${cookies}; ${kept}` } })).headers.get('location');
  expect(await withKept(other.cookies())).toBe(said('company-other-session'));
  expect(await withKept('')).toBe('/sign-in?refused=company-other-session');
  // The same account in another session is another session, too.
  const phone = app.visitor();
  await phone('POST /api/session', { body: { email: me.person.email, password } });
  expect(await withKept(phone.cookies())).toBe(said('company-other-session'));
  // An answer to another question, and then the right one: the question is over.
  expect(await led(person, back.replace(/state=[^&]+/, 'state=forged'))).toBe(said('company-sign-in-failed'));
  expect(await withKept(person.cookies())).toBe(said('company-other-session'));
  const late = await answered((await begin(person)).address, 'sol');
  now = new Date(now.getTime() + 601_000);
  expect(await led(person, late)).toBe(said('company-other-session'));
  // A new password ends what was begun under the old one.
  const ended = await answered((await begin(person)).address, 'sol');
  await person('PUT /api/me/password', { body: { current: password, password: 'a fresh password' } });
  expect(await led(person, ended)).toBe(said('company-other-session'));
  expect(await show(person)).toMatchObject({ since: null });
});

test('two clients at once: of two accounts that tie the same person one does, and an account is tied once', async () => {
  const { person: one } = await app.join(admin, 'member', 'One');
  const { person: two } = await app.join(admin, 'member', 'Dua');
  const backs = [
    await answered((await begin(one)).address, 'same'),
    await answered((await begin(two)).address, 'same'),
  ];
  const both = await Promise.all([led(one, backs[0]!), led(two, backs[1]!)]);
  expect(both.toSorted()).toEqual([done, said('company-tied-elsewhere')]);
  const tied = [await show(one), await show(two)].filter(({ since }) => since !== null);
  expect(tied).toHaveLength(1);

  const { person } = await app.join(admin, 'member', 'Tri');
  const ways = [];
  for (const there of ['tri', 'tri-too']) {
    const { address } = await begin(person);
    const back = await answered(address, there);
    ways.push({ back, cookie: person.cookies() });
  }
  const replies = await Promise.all(
    ways.map(async ({ back, cookie }) =>
      (await app.app.request(back, { headers: { cookie } })).headers.get('location'),
    ),
  );
  expect(replies.toSorted()).toEqual([done, said('company-tied-already')]);
  // Once again at once: disconnected once.
  expect((await Promise.all([remove(person), remove(person)])).toSorted()).toEqual(['409 company-not-tied', 'ok']);
});

test('the last way in stays: without a password, and where passwords are off', async () => {
  people['cam'] = { email: 'cam@example.com', email_verified: true, name: 'Cam' };
  await admin('POST /api/invitations', { body: { role: 'member', email: 'cam@example.com', teamIds: [] } });
  const { browser } = await signIn('cam');
  expect(await show(browser)).toMatchObject({ password: false, removable: false });
  expect(await remove(browser)).toBe('409 last-way-in');
  expect((await show(browser)).since).not.toBeNull();
  const { person } = await app.join(admin, 'member', 'Off');
  use({}, false);
  // Whoever is still signed in finds the way over.
  expect(await tie(person, 'off')).toBe(done);
  expect(await show(person)).toMatchObject({ removable: false });
  expect(await remove(person)).toBe('409 last-way-in');
  use({});
  expect(await remove(person)).toBe('ok');
});

test('a provider that is out, and none at all, are said before anything is used up', async () => {
  const { person } = await app.join(admin, 'member', 'Ola');
  use({ issuer: 'http://127.0.0.1:9' });
  expect(await code(begin(person))).toBe('400 company-sign-in-failed');
  Object.assign(app.services, { company: undefined });
  expect(await show(person)).toEqual({ name: null, since: null, password: true, removable: false });
  expect(await code(begin(person))).toBe('409 company-off');
  expect(await remove(person)).toBe('409 company-off');
  use({});
});
