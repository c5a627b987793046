import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailer } from '../../../mail/mailer.ts';
import { openLog } from '../../../operator/log.ts';
import { code } from '../../../testing/code.ts';
import { openMailbox } from '../../../testing/mailbox.ts';
import { type TestApp, openTestApp, password } from '../../../testing/open-test-app.ts';

let app: TestApp;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let admin: Awaited<ReturnType<TestApp['setUp']>>['admin'];
beforeAll(async () => {
  mailbox = await openMailbox();
  const mailer = openMailer({ smtpUrl: mailbox.url, mailFrom: 'Crux <crux@okr.example>', log: openLog('silent') });
  app = await openTestApp({ mailer, publicUrl: 'http://okr.example' });
  ({ admin } = await app.setUp());
});
afterAll(async () => {
  await app?.close();
  await mailbox?.close();
});

const enter = (email: string, word: string, userAgent = 'Firefox/131.0') => {
  const browser = app.visitor();
  const body = JSON.stringify({ email, password: word });
  const headers = { 'content-type': 'application/json', 'user-agent': userAgent };
  return browser.fetch('/api/session', { method: 'POST', headers, body }).then((reply) => ({ browser, reply }));
};
const tokenIn = (words: string) => /\/reset-password\/([\w-]+)/.exec(words)![1]!;

test('a new password ends every other session, and the old one is worth nothing', async () => {
  const { person, me } = await app.join(admin, 'member', 'Mo');
  const { email } = me.person;
  const { browser: thief } = await enter(email, password);
  const next = 'another battery horse';
  expect(await code(person('PUT /api/me/password', { body: { current: 'a guess', password: next } }))).toBe(
    '400 password-wrong',
  );
  expect(await code(thief('GET /api/me', {}))).toBe('ok');
  await person('PUT /api/me/password', { body: { current: password, password: next } });
  expect(await code(person('GET /api/me', {}))).toBe('ok');
  expect(await code(thief('GET /api/me', {}))).toBe('401 not-signed-in');
  expect((await enter(email, password)).reply.status).toBe(401);
  expect((await enter(email, next)).reply.status).toBe(200);
});

test('nobody who was on their way in by the old password stays in', async () => {
  for (const name of ['Moa', 'Moe', 'Moy', 'Mou']) {
    const { person, me } = await app.join(admin, 'member', name);
    const next = 'another battery horse';
    // One after the other until it is changed: a password takes a while to compare, so some are on their way then.
    let isChanged = false;
    const comeAgain = async () => {
      const came: Awaited<ReturnType<typeof enter>>[] = [];
      while (!isChanged) came.push(await enter(me.person.email, password));
      return came;
    };
    const coming = [comeAgain(), comeAgain(), comeAgain()];
    await person('PUT /api/me/password', { body: { current: password, password: next } });
    isChanged = true;
    const came = (await Promise.all(coming)).flat();
    expect(came.length).toBeGreaterThan(0);
    for (const { browser } of came) expect(await code(browser('GET /api/me', {}))).toBe('401 not-signed-in');
    const { sessions } = await person('GET /api/me/account', {});
    expect(sessions.map((one) => one.current)).toEqual([true]);
  }
});

test('nobody who was on their way in by a password stays in when a link sets another one', async () => {
  for (const name of ['Ria', 'Rio', 'Ruy']) {
    const { me } = await app.join(admin, 'member', name);
    const params = await linkFor(me.person.id);
    let isSet = false;
    const comeAgain = async () => {
      const came: Awaited<ReturnType<typeof enter>>[] = [];
      while (!isSet) came.push(await enter(me.person.email, password));
      return came;
    };
    const coming = [comeAgain(), comeAgain(), comeAgain()];
    await app.visitor()('POST /api/password-resets/{token}', { params, body: { password: 'a fresh password' } });
    isSet = true;
    for (const { browser } of (await Promise.all(coming)).flat())
      expect(await code(browser('GET /api/me', {}))).toBe('401 not-signed-in');
  }
});

test('a password of spaces alone is none, with a link as in the settings', async () => {
  const { person, me } = await app.join(admin, 'member', 'Spa');
  for (const empty of [' '.repeat(12), '\u3000\u00a0\t\n'.repeat(3)]) {
    expect(await code(person('PUT /api/me/password', { body: { current: password, password: empty } }))).toBe(
      '400 invalid',
    );
    const params = await linkFor(me.person.id);
    const use = { params, body: { password: empty } };
    expect(await code(app.visitor()('POST /api/password-resets/{token}', use))).toBe('400 invalid');
  }
  const next = '  ten  spaces around  ';
  expect(await code(person('PUT /api/me/password', { body: { current: password, password: next } }))).toBe('ok');
});

test('the current password cannot be guessed in a browser that was left open', async () => {
  const { person } = await app.join(admin, 'member', 'Gil');
  const tries = [];
  for (let n = 0; n < 9; n++)
    tries.push(await code(person('PUT /api/me/password', { body: { current: `guess ${n}`, password } })));
  expect(tries.at(-2)).toBe('400 password-wrong');
  expect(tries.at(-1)).toBe('429 too-many-tries');
});

test('one sees where one is signed in, and ends one of them', async () => {
  const { person, me } = await app.join(admin, 'member', 'Lu');
  const { browser: phone } = await enter(me.person.email, password, 'Phone/1.0');
  const { email, sessions } = await person('GET /api/me/account', {});
  expect(email).toBe(me.person.email);
  expect(sessions.map(({ current, userAgent }) => [current, userAgent]).toSorted()).toEqual([
    [false, 'Phone/1.0'],
    [true, ''],
  ]);
  const sessionId = sessions.find((one) => !one.current)!.id;
  expect(await code(admin('DELETE /api/me/sessions/{sessionId}', { params: { sessionId } }))).toBe('404 not-found');
  await person('DELETE /api/me/sessions/{sessionId}', { params: { sessionId } });
  expect(await code(phone('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await code(person('GET /api/me', {}))).toBe('ok');
});

test('another e-mail needs the password and must be free', async () => {
  const { person, me } = await app.join(admin, 'member', 'Em');
  const change = (email: string, current: string) => code(person('PUT /api/me/email', { body: { email, current } }));
  expect(await change('em@new.example', 'a guess')).toBe('400 password-wrong');
  expect(await change('ada@example.com', password)).toBe('409 email-taken');
  expect(await change('Em@New.example', password)).toBe('ok');
  expect((await enter('em@new.example', password)).reply.status).toBe(200);
  expect((await enter(me.person.email, password)).reply.status).toBe(401);
  expect((await person('GET /api/me', {})).person.email).toBe('em@new.example');
  await person('PATCH /api/me', { body: { name: 'Emma' } });
  const { entries } = await admin('GET /api/audit', { query: { object: me.person.id } });
  const changes = entries.filter(({ type }) => type === 'person.changed').map((one) => one.changes);
  expect(changes).toEqual([
    [{ field: 'name', before: 'Em', after: 'Emma' }],
    [{ field: 'email', before: me.person.email, after: 'em@new.example' }],
  ]);
});

test('a forgotten password: the mailed link works once, ends every session, and tells nobody who has an account', async () => {
  const { person, me } = await app.join(admin, 'member', 'Flo');
  const { email } = me.person;
  await person('PATCH /api/me', { body: { lang: 'zh' } });
  const visitor = app.visitor();
  await visitor('POST /api/password-resets', { body: { email: 'nobody@example.com' } });
  await visitor('POST /api/password-resets', { body: { email: email.toUpperCase() } });
  const words = await mailbox.next();
  expect(words).toContain('Flo，你好');
  expect(words).toContain('http://okr.example/reset-password/');
  const params = { token: tokenIn(words) };
  expect(mailbox.mails).toEqual([]);
  expect(await visitor('GET /api/password-resets/{token}', { params })).toEqual({ name: 'Flo', email });
  const next = { password: 'a fresh password' };
  await visitor('POST /api/password-resets/{token}', { params, body: next });
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  expect((await enter(email, next.password)).reply.status).toBe(200);
  expect(await code(visitor('POST /api/password-resets/{token}', { params, body: next }))).toBe('404 reset-over');
  expect(await code(visitor('GET /api/password-resets/{token}', { params }))).toBe('404 reset-over');
  const { db } = app.services.database;
  expect(JSON.stringify(await db.selectFrom('verifications').selectAll().execute())).not.toContain(params.token);
});

test('where a mailed link leads is what the operator said, whatever host a stranger names', async () => {
  const { me } = await app.join(admin, 'member', 'Gil');
  const asked = await app.app.request('http://evil.example/api/password-resets', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
    },
    body: JSON.stringify({ email: me.person.email }),
  });
  expect(asked.status).toBe(204);
  const words = await mailbox.next();
  expect(words).toContain('http://okr.example/reset-password/');
  expect(words).not.toContain('evil.example');
});

test('passwords are kept as argon2id, at the cost that OWASP names first', async () => {
  const { db } = app.services.database;
  const rows = await db.selectFrom('accounts').select('password').execute();
  const kept = rows.flatMap((row) => row.password ?? []);
  expect(kept.length).toBeGreaterThan(0);
  for (const one of kept) expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('of two who use one link at once, one sets the password', async () => {
  const { me } = await app.join(admin, 'member', 'Two');
  const { link } = await admin('POST /api/people/{personId}/password-reset', { params: { personId: me.person.id } });
  const params = { token: tokenIn(link) };
  const at = (n: number) =>
    code(app.visitor()('POST /api/password-resets/{token}', { params, body: { password: `${password} ${n}` } }));
  expect((await Promise.all([at(1), at(2)])).toSorted()).toEqual(['404 reset-over', 'ok']);
});

test('nobody’s mailbox is filled', async () => {
  const ask = () => code(app.visitor()('POST /api/password-resets', { body: { email: 'often@example.com' } }));
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['ok', 'ok', 'ok', '429 too-many-tries']);
});

test('without mail an admin makes the link, which the log tells', async () => {
  const bare = await openTestApp();
  const { admin: only, me } = await bare.setUp();
  const { person, me: other } = await bare.join(only, 'member', 'Bo');
  expect(await code(bare.visitor()('POST /api/password-resets', { body: { email: me.person.email } }))).toBe(
    '409 mail-missing',
  );
  const params = { personId: other.person.id };
  expect(await code(person('POST /api/people/{personId}/password-reset', { params }))).toBe('403 forbidden');
  const { link } = await only('POST /api/people/{personId}/password-reset', { params });
  await bare.visitor()('POST /api/password-resets/{token}', {
    params: { token: tokenIn(link) },
    body: { password: 'a fresh password' },
  });
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  const told = (await only('GET /api/events', {})).map((one) => [one.type, one.actor?.name]);
  expect(told.slice(0, 2)).toEqual([
    ['person.password-reset', undefined],
    ['person.reset-made', 'Ada'],
  ]);
  await bare.close();
});

const endings = {
  'a new password': ({ person }: Joined) => person('PUT /api/me/password', { body: { current: password, password } }),
  'a new e-mail': ({ person }: Joined) =>
    person('PUT /api/me/email', { body: { current: password, email: 'una@new.example' } }),
  leaving: ({ me }: Joined) => admin('DELETE /api/people/{personId}', { params: { personId: me.person.id } }),
  'the use of another': async ({ me }: Joined) => {
    const params = await linkFor(me.person.id);
    await app.visitor()('POST /api/password-resets/{token}', { params, body: { password } });
  },
};
test.each(Object.entries(endings))('every open link for a new password ends with %s', async (_, end) => {
  const joined = await app.join(admin, 'member', 'Una');
  const links = [await linkFor(joined.me.person.id), await linkFor(joined.me.person.id)];
  const look = () => Promise.all(links.map((params) => opens(params)));
  expect(await look()).toEqual(['ok', 'ok']);
  await end(joined);
  expect(await look()).toEqual(['404 reset-over', '404 reset-over']);
});

test('a link that was mailed to somebody who had left ends when they return', async () => {
  const { me } = await app.join(admin, 'member', 'Ula');
  await admin('DELETE /api/people/{personId}', { params: { personId: me.person.id } });
  await app.visitor()('POST /api/password-resets', { body: { email: me.person.email } });
  const mailed = { token: tokenIn(await mailbox.next()) };
  expect(await opens(mailed)).toBe('ok');
  const { link } = await admin('POST /api/invitations', { body: { role: 'member' } });
  await app.visitor()('POST /api/join/{token}', {
    params: { token: link!.split('/join/')[1]! },
    body: { name: 'Ula', email: me.person.email, password, lang: 'en' },
  });
  expect(await opens(mailed)).toBe('404 reset-over');
});

type Joined = Awaited<ReturnType<TestApp['join']>>;
const linkFor = async (personId: string) => ({
  token: tokenIn((await admin('POST /api/people/{personId}/password-reset', { params: { personId } })).link),
});
const opens = (params: { token: string }) => code(app.visitor()('GET /api/password-resets/{token}', { params }));
