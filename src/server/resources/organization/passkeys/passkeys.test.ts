import { afterAll, beforeAll, expect, test } from 'vitest';
import { passkeyPlace } from '../../../auth/passkeys.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp, password } from '../../../testing/open-test-app.ts';
import { passkeyDevice } from '../../../testing/passkey-device.ts';

const origin = 'https://okr.example';
const place = 'okr.example';
let app: TestApp;
let admin: Visitor;
let now = new Date();
beforeAll(async () => {
  app = await openTestApp({ publicUrl: origin, clock: () => now });
  ({ admin } = await app.setUp());
});
afterAll(() => app?.close());

const asked = async (who: Visitor) => {
  const { challenge } = await who('POST /api/me/passkey-challenges', { body: { current: password } });
  return { challenge, origin, place };
};
const askedAtDoor = async () => {
  const { challenge } = await app.visitor()('POST /api/session/passkey-challenges', {});
  return { challenge, origin, place };
};
type Device = ReturnType<typeof passkeyDevice>;
const keep = async (who: Visitor, made: ReturnType<Device['make']>, name = 'Laptop') =>
  code(who('POST /api/me/passkeys', { body: { name, ...made } }));
const enter = (signed: ReturnType<Device['sign']>, browser = app.visitor()) =>
  code(browser('POST /api/session/passkey', { body: signed }));

async function withKey(name: string) {
  const { person, me } = await app.join(admin, 'member', name);
  const device = passkeyDevice();
  expect(await keep(person, device.make(await asked(person)))).toBe('ok');
  return { person, me, device };
}

test('added with the password, listed by name, signed in with, and removed', async () => {
  const { person, me, device } = await withKey('Mo');
  expect(await code(person('POST /api/me/passkey-challenges', { body: { current: 'a guess' } }))).toBe(
    '400 password-wrong',
  );
  const browser = app.visitor();
  expect(await enter(device.sign(await askedAtDoor()), browser)).toBe('ok');
  expect((await browser('GET /api/me', {})).person.id).toBe(me.person.id);
  const { passkeys, possible } = await person('GET /api/me/passkeys', {});
  expect(passkeys).toMatchObject([{ id: device.id, name: 'Laptop', lastUsed: now.toISOString() }]);
  expect(possible).toBe(true);
  const { person: other } = await app.join(admin, 'member', 'Else');
  const params = { passkeyId: device.id };
  expect(await code(other('DELETE /api/me/passkeys/{passkeyId}', { params }))).toBe('404 not-found');
  await person('DELETE /api/me/passkeys/{passkeyId}', { params });
  expect(await enter(device.sign(await askedAtDoor()))).toBe('401 passkey-wrong');
});

test('nothing is taken twice, late, for another place, by another key or without the lock of the device', async () => {
  const { device, person } = await withKey('Att');
  const { device: foreign } = await withKey('Acker');
  const once = device.sign(await askedAtDoor());
  expect((await Promise.all([enter(once), enter(once)])).toSorted()).toEqual(['401 passkey-wrong', 'ok']);
  expect(await enter(once)).toBe('401 passkey-wrong');
  // The key of one, the name of the other.
  expect(await enter(foreign.sign(await askedAtDoor(), { as: device.id }))).toBe('401 passkey-wrong');
  expect(await enter(passkeyDevice().sign(await askedAtDoor()))).toBe('401 passkey-wrong');
  expect(await enter(device.sign({ ...(await askedAtDoor()), origin: 'https://okr.example.evil' }))).toBe(
    '401 passkey-wrong',
  );
  expect(await enter(device.sign({ ...(await askedAtDoor()), place: 'evil.example' }))).toBe('401 passkey-wrong');
  expect(await enter(device.sign(await askedAtDoor(), { verified: false }))).toBe('401 passkey-wrong');
  expect(await enter(device.sign({ origin, place, challenge: 'bWFkZSB1cA' }))).toBe('401 passkey-wrong');
  // What was asked for adding a key signs nobody in, and the other way round.
  expect(await enter(device.sign(await asked(person)))).toBe('401 passkey-wrong');
  expect(await keep(person, passkeyDevice().make(await askedAtDoor()))).toBe('401 passkey-wrong');
  const late = await askedAtDoor();
  now = new Date(now.getTime() + 6 * 60_000);
  expect(await enter(device.sign(late))).toBe('401 passkey-wrong');
});

test('nobody takes the key of somebody else as theirs, nor answers what another was asked', async () => {
  const { device, me } = await withKey('Owner');
  const { person } = await app.join(admin, 'member', 'Thief');
  const as = Buffer.from(device.id, 'base64url');
  expect(await keep(person, passkeyDevice().make(await asked(person), { as }))).toBe('401 passkey-wrong');
  const { person: third } = await app.join(admin, 'member', 'Third');
  expect(await keep(person, passkeyDevice().make(await asked(third)))).toBe('401 passkey-wrong');
  expect(await keep(person, passkeyDevice().make(await asked(person), { verified: false }))).toBe('401 passkey-wrong');
  const browser = app.visitor();
  expect(await enter(device.sign(await askedAtDoor()), browser)).toBe('ok');
  expect((await browser('GET /api/me', {})).person.id).toBe(me.person.id);
});

test('a key that counts and counts back was copied: refused with a word, and the log tells it', async () => {
  const { device, me } = await withKey('Clone');
  expect(await enter(device.sign(await askedAtDoor(), { counter: 7 }))).toBe('ok');
  for (const counter of [7, 3, 0])
    expect(await enter(device.sign(await askedAtDoor(), { counter }))).toBe('401 passkey-copied');
  expect(await enter(device.sign(await askedAtDoor(), { counter: 8 }))).toBe('ok');
  const { entries } = await admin('GET /api/audit', { query: { object: me.person.id } });
  expect(entries.map(({ type }) => type)).toContain('person.passkey-copied');
});

test('whoever left stays out, and a browser that was somebody else is nobody else afterwards', async () => {
  const { device, me } = await withKey('Gone');
  const { person: before } = await app.join(admin, 'member', 'Before');
  expect(await enter(device.sign(await askedAtDoor()), before)).toBe('ok');
  expect((await before('GET /api/me', {})).person.id).toBe(me.person.id);
  await admin('DELETE /api/people/{personId}', { params: { personId: me.person.id } });
  const browser = app.visitor();
  expect(await enter(device.sign(await askedAtDoor()), browser)).toBe('401 passkey-wrong');
  expect(browser.cookies()).toBe('');
});

test('where passwords are off, passkeys are too', async () => {
  const closed = await openTestApp({ publicUrl: origin });
  const { admin: only } = await closed.setUp();
  const off = { ...closed.services, passwords: false };
  expect(await code(only('POST /api/me/passkey-challenges', { body: { current: password } }))).toBe('ok');
  const { makeApp } = await import('../../../run/app.ts');
  const reply = await makeApp(off).request('/api/session/passkey-challenges', { method: 'POST' });
  expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining('passwords-off')]);
  await closed.close();
});

test.each([
  ['https://okr.example.com/', 'http://x', { id: 'okr.example.com', origin: 'https://okr.example.com' }],
  [undefined, 'http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://okr.example.com', 'http://localhost:3000', undefined],
  ['https://192.0.2.7', 'https://192.0.2.7', undefined],
  ['https://[2001:db8::1]', 'https://[2001:db8::1]', undefined],
  // Told by the request alone: whoever forges it would choose where keys hold.
  [undefined, 'https://okr.example.com', undefined],
])('passkeys hold at %s, reached as %s: %o', (publicUrl, outside, place_) => {
  expect(passkeyPlace(publicUrl, outside)).toEqual(place_);
});

test('an admin who resets somebody takes their passkeys away, where they say so', async () => {
  const { me, person, device } = await withKey('Lost');
  const params = { personId: me.person.id };
  const listed = async () => (await admin('GET /api/people', {})).find((one) => one.id === me.person.id)?.passkeys;
  const reset = (passkeys: 'keep' | 'remove') =>
    code(admin('DELETE /api/people/{personId}/second-step', { params, query: { passkeys } }));
  expect(await listed()).toBe(1);
  expect((await person('GET /api/people', {}))[0]?.passkeys).toBe(null);
  expect(await reset('keep')).toBe('409 second-step-is-off');
  expect(await enter(device.sign(await askedAtDoor()))).toBe('ok');
  expect(await reset('remove')).toBe('ok');
  expect(await listed()).toBe(0);
  expect(await enter(device.sign(await askedAtDoor()))).toBe('401 passkey-wrong');
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  const [event] = await admin('GET /api/events', {});
  expect(event).toMatchObject({ type: 'person.passkeys-reset', values: { name: 'Lost', count: 1 } });
});
