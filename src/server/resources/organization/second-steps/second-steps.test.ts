import { afterAll, beforeAll, expect, test } from 'vitest';
import { passSecondStep, resealSecondSteps } from '../../../auth/second-step.ts';
import { openVault } from '../../../secrets/vault.ts';
import { codeOf } from '../../../testing/authenticator.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp, password } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let now = new Date('2026-11-30T09:00:00.000Z');
beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  ({ admin } = await app.setUp());
});
afterAll(() => app?.close());

/** Half a minute later there is another code. */
const later = (seconds = 30) => (now = new Date(now.getTime() + seconds * 1000));

async function secured(name: string) {
  const { person, me } = await app.join(admin, 'member', name);
  const { secret } = await person('POST /api/me/second-step', { body: { current: password } });
  const { recoveryCodes } = await person('PUT /api/me/second-step', { body: { code: codeOf(secret, now) } });
  later();
  return { person, me, secret, recoveryCodes, email: me.person.email };
}
const enter = (email: string, typed?: string, word = password) => {
  const browser = app.visitor();
  return { browser, done: code(browser('POST /api/session', { body: { email, password: word, code: typed } })) };
};
const signIn = (...typed: Parameters<typeof enter>) => enter(...typed).done;

test('set up with the password and a first code; from then on the password alone lets nobody in', async () => {
  const { person, me } = await app.join(admin, 'member', 'Mo');
  const { email } = me.person;
  const begin = (current: string) => person('POST /api/me/second-step', { body: { current } });
  expect(await code(begin('a guess'))).toBe('400 password-wrong');
  const first = await begin(password);
  const { secret, address, picture } = await begin(password);
  expect(address).toContain(`secret=${secret}`);
  expect(new URL(address).protocol).toBe('otpauth:');
  expect(picture.path).toMatch(/^M2 2h1v1h-1z/);
  // Nothing counts before a code has shown that it works, and the secret of before is worth nothing.
  expect(await signIn(email)).toBe('ok');
  const on = (typed: string) => person('PUT /api/me/second-step', { body: { code: typed } });
  expect(await code(on(codeOf(first.secret, now)))).toBe('400 code-wrong');
  const { browser: phone } = enter(email);
  const other = enter(email);
  await other.done;
  expect((await on(codeOf(secret, now))).recoveryCodes).toHaveLength(10);
  // Every other session has ended, this one goes on.
  expect(await code(other.browser('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await code(phone('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await person('GET /api/me/second-step', {})).toEqual({
    since: now.toISOString(),
    recoveryCodes: 10,
    password: true,
  });
  expect(await signIn(email)).toBe('401 code-needed');
  // The code that set it up is used.
  expect(await signIn(email, codeOf(secret, now))).toBe('400 code-wrong');
  later();
  const shown = codeOf(secret, now);
  expect(await signIn(email, `${shown.slice(0, 3)} ${shown.slice(3)}`)).toBe('ok');
  expect(await code(begin(password))).toBe('409 second-step-is-on');
  expect(await code(on(codeOf(secret, later())))).toBe('409 second-step-is-on');
});

test('neither secret nor recovery codes lie in the database as they are', async () => {
  const { secret, recoveryCodes } = await secured('Nora');
  const { db } = app.services.database;
  const kept = JSON.stringify([
    await db.selectFrom('second_steps').selectAll().execute(),
    await db.selectFrom('recovery_codes').selectAll().execute(),
    await db.selectFrom('events').selectAll().execute(),
    await db.selectFrom('idempotency_keys').selectAll().execute(),
  ]);
  for (const one of [secret, ...recoveryCodes, recoveryCodes[0]!.replaceAll('-', '')]) expect(kept).not.toContain(one);
});

test('half a sign-in leaves no cookie and no session behind', async () => {
  const { email, me } = await secured('Half');
  const count = async () => {
    const { db } = app.services.database;
    const user = await db.selectFrom('people').select('user_id').where('id', '=', me.person.id).executeTakeFirst();
    return (await db.selectFrom('sessions').select('id').where('user_id', '=', user!.user_id).execute()).length;
  };
  const before = await count();
  for (const typed of [undefined, '000000']) {
    const { browser, done } = enter(email, typed);
    await done;
    expect(browser.cookies()).toBe('');
  }
  expect(await count()).toBe(before);
});

test('whether the password was right is told to nobody who guesses', async () => {
  const { email, secret } = await secured('Gil');
  expect(await signIn(email, codeOf(secret, now), 'a wrong password')).toBe('401 sign-in-failed');
  // The code of a wrong password is not used up.
  expect(await signIn(email, codeOf(secret, now))).toBe('ok');
  const tries = [];
  for (let n = 0; n < 9; n++) tries.push(await signIn(email, '000000'));
  expect(new Set(tries.slice(0, 8))).toEqual(new Set(['400 code-wrong']));
  expect(tries[8]).toBe('429 too-many-tries');
  // With both right it stays closed for a while, too.
  expect(await signIn(email, codeOf(secret, later()))).toBe('429 too-many-tries');
});

test('wrong codes are few, from however many addresses they come', async () => {
  const { email, secret } = await secured('Far');
  const { signInLimits } = app.services;
  const free = { ...signInLimits, check: async () => undefined };
  const wide = await openTestApp({ clock: () => now, signInLimits: free });
  const { admin: own } = await wide.setUp();
  const { person, me } = await wide.join(own, 'member', 'Far');
  const begun = await person('POST /api/me/second-step', { body: { current: password } });
  await person('PUT /api/me/second-step', { body: { code: codeOf(begun.secret, now) } });
  const body = { email: me.person.email, password };
  const tried = [];
  for (let n = 0; n < 11; n++)
    tried.push(await code(wide.visitor()('POST /api/session', { body: { ...body, code: '000000' } })));
  expect(tried.at(9)).toBe('400 code-wrong');
  expect(tried.at(10)).toBe('429 too-many-tries');
  await wide.close();
  expect(await signIn(email, codeOf(secret, now))).toBe('ok');
});

test('two clients at once: a code is taken once, and so is a recovery code, and a first code', async () => {
  const { email, secret, recoveryCodes } = await secured('Two');
  const both = async (typed: string) => (await Promise.all([signIn(email, typed), signIn(email, typed)])).toSorted();
  expect(await both(codeOf(secret, now))).toEqual(['400 code-wrong', 'ok']);
  expect(await both(recoveryCodes[3]!)).toEqual(['400 code-wrong', 'ok']);
  const { person } = await app.join(admin, 'member', 'Twin');
  const begun = await person('POST /api/me/second-step', { body: { current: password } });
  const on = () => code(person('PUT /api/me/second-step', { body: { code: codeOf(begun.secret, now) } }));
  expect((await Promise.all([on(), on()])).filter((said) => said === 'ok')).toHaveLength(1);
  expect(await person('GET /api/me/second-step', {})).toMatchObject({ recoveryCodes: 10 });
});

test('a recovery code works once however it is typed, for its account alone; new ones end the old', async () => {
  const { email, person, recoveryCodes } = await secured('Rec');
  const other = await secured('Other');
  expect(await signIn(other.email, recoveryCodes[0])).toBe('400 code-wrong');
  expect(await signIn(email, recoveryCodes[0]!.toLowerCase().replaceAll('-', ' '))).toBe('ok');
  expect(await signIn(email, recoveryCodes[0])).toBe('400 code-wrong');
  expect(await person('GET /api/me/second-step', {})).toMatchObject({ recoveryCodes: 9 });
  const renew = (proof: string) => person('POST /api/me/second-step/recovery-codes', { body: { proof } });
  expect(await code(renew('a guess'))).toBe('400 proof-wrong');
  const fresh = (await renew(password)).recoveryCodes;
  expect(await signIn(email, recoveryCodes[1])).toBe('400 code-wrong');
  expect(await signIn(email, fresh[1])).toBe('ok');
});

test('turned off with the password or a code, by nobody who only finds a browser open', async () => {
  const { email, person, secret } = await secured('Off');
  const off = (proof: string) => code(person('POST /api/me/second-step/off', { body: { proof } }));
  expect(await off('a guess')).toBe('400 proof-wrong');
  expect(await off('000000')).toBe('400 proof-wrong');
  expect(await off(codeOf(secret, now))).toBe('ok');
  expect(await off(password)).toBe('409 second-step-is-off');
  expect(await signIn(email)).toBe('ok');
});

test('a link for a new password does not lead around it, and neither does an invitation', async () => {
  const { email, me, secret } = await secured('Way');
  const { link } = await admin('POST /api/people/{personId}/password-reset', { params: { personId: me.person.id } });
  const fresh = 'a fresh password';
  const params = { token: link.split('/reset-password/')[1]! };
  await app.visitor()('POST /api/password-resets/{token}', { params, body: { password: fresh } });
  expect(await signIn(email, undefined, fresh)).toBe('401 code-needed');
  // Somebody who left is invited back to their address: the invitation vouches for a new password, not for the code.
  await admin('DELETE /api/people/{personId}', { params: { personId: me.person.id } });
  const invited = await admin('POST /api/invitations', { body: { role: 'member', email } });
  const join = (typed?: string) => {
    const body = { name: 'Way', email, password, lang: 'en' as const, code: typed };
    return code(
      app.visitor()('POST /api/join/{token}', { params: { token: invited.link!.split('/join/')[1]! }, body }),
    );
  };
  expect(await join()).toBe('401 code-needed');
  expect(await join('000000')).toBe('400 code-wrong');
  expect(await join(codeOf(secret, now))).toBe('ok');
});

test('an admin sees who has it and resets it for a colleague; nobody else does either', async () => {
  const { email, person, me } = await secured('Lost');
  const { person: plain } = await app.join(admin, 'lead', 'Plain');
  const has = async (who: Visitor) =>
    (await who('GET /api/people', {})).find((one) => one.id === me.person.id)!.secondStep;
  expect([await has(admin), await has(plain), await has(person)]).toEqual([true, null, null]);
  const params = { personId: me.person.id };
  expect(await code(plain('DELETE /api/people/{personId}/second-step', { params }))).toBe('403 forbidden');
  await admin('DELETE /api/people/{personId}/second-step', { params });
  expect(await has(admin)).toBe(false);
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await signIn(email)).toBe('ok');
  expect(await code(admin('DELETE /api/people/{personId}/second-step', { params }))).toBe('409 second-step-is-off');
  const { entries } = await admin('GET /api/audit', { query: { object: me.person.id } });
  expect(entries.map((one) => [one.type, one.actor?.name])).toEqual(
    expect.arrayContaining([
      ['person.second-step-reset', 'Ada'],
      ['person.second-step-on', 'Lost'],
    ]),
  );
});

test('tokens go on as they were, and none of them changes it', async () => {
  const { person } = await app.join(admin, 'member', 'Tok');
  const access = { okrs: 'write', sources: 'none', organization: 'write' } as const;
  const { text } = await person('POST /api/tokens', {
    body: { name: 'CI', scope: 'person', access },
  });
  const { secret } = await person('POST /api/me/second-step', { body: { current: password } });
  await person('PUT /api/me/second-step', { body: { code: codeOf(secret, now) } });
  const ask = (path: string, method = 'GET') =>
    app.app.request(path, { method, headers: { authorization: `Bearer ${text}` } });
  expect((await ask('/api/me')).status).toBe(200);
  expect((await ask('/api/me/second-step', 'PUT')).status).toBe(403);
  expect((await ask('/api/me/second-step/off', 'POST')).status).toBe(403);
});

test('another secret of the installation: sealed anew the codes go on, lost it is said and a recovery code helps', async () => {
  const { email, secret, recoveryCodes, me } = await secured('Rot');
  const { database, secret: before, clock } = app.services;
  const after = 'another secret of the installation';
  await resealSecondSteps(database.db, openVault(after, [before]));
  expect(await signIn(email, codeOf(secret, now))).toBe('409 second-step-lost');
  expect(await signIn(email, recoveryCodes[0])).toBe('ok');
  const people = database.db.selectFrom('people').select('user_id').where('id', '=', me.person.id);
  const { user_id: userId } = (await people.executeTakeFirst())!;
  const door = { database, vault: openVault(after), clock };
  expect(await code(passSecondStep(door, userId!, codeOf(secret, now)))).toBe('ok');
  await resealSecondSteps(database.db, openVault(before, [after]));
  expect(await signIn(email, codeOf(secret, later()))).toBe('ok');
});
