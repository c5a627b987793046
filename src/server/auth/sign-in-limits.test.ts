import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../testing/code.ts';
import { type TestApp, openTestApp, password } from '../testing/open-test-app.ts';
import { signInLimits } from './sign-in-limits.ts';

let app: TestApp;
let now = Date.parse('2026-11-20T08:00:00.000Z');
beforeAll(async () => {
  app = await openTestApp();
  await app.setUp();
});
afterAll(() => app.close());

const many = (email: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, () =>
      code(app.visitor()('POST /api/session', { body: { email, password: `not ${password}` } })),
    ),
  );
const count = (ends: unknown[], end: string) => ends.filter((one) => one === end).length;

test('of many wrong tries at once no more are compared than of as many one after the other', async () => {
  const ends = await many('ada@example.com', 60);
  expect([count(ends, '401 sign-in-failed'), count(ends, '429 too-many-tries')]).toEqual([8, 52]);
  const right = code(app.visitor()('POST /api/session', { body: { email: 'ada@example.com', password } }));
  expect(await right).toBe('429 too-many-tries');
});

test('every node counts with the others, and a restart forgets nothing', async () => {
  const { db } = app.services.database;
  const nodes = [signInLimits(db, () => now), signInLimits(db, () => now)];
  const tries = await Promise.all(
    Array.from({ length: 12 }, (_, at) => code(nodes[at % 2]!.check('bea@example.com', '1'))),
  );
  expect(count(tries, 'ok')).toBe(8);
  expect(await code(signInLimits(db, () => now).check('bea@example.com', '1'))).not.toBe('ok');
  // Somebody else, and the same from elsewhere, are not held up.
  expect(await code(nodes[0]!.check('cem@example.com', '1'))).toBe('ok');
  expect(await code(nodes[0]!.check('BEA@example.com', '2'))).toBe('ok');
  now += 11 * 60_000;
  expect(await code(nodes[1]!.check('bea@example.com', '1'))).toBe('ok');
});

test('a line of IPv6 tries no more often than one of IPv4, from however many addresses', async () => {
  const node = signInLimits(app.services.database.db, () => now);
  const ends = [];
  for (let at = 0; at < 12; at++) ends.push(await code(node.check('eve@example.com', `2001:db8::${at.toString(16)}`)));
  expect(count(ends, 'ok')).toBe(8);
  expect(await code(node.check('eve@example.com', '2001:db8:0:9::1'))).toBe('ok');
});

test('whoever is right begins anew', async () => {
  const node = signInLimits(app.services.database.db, () => now);
  for (let round = 0; round < 3; round++) {
    for (let at = 0; at < 7; at++) await node.check('dora@example.com', '3');
    await node.succeeded('dora@example.com', '3');
  }
  expect(await code(node.check('dora@example.com', '3'))).toBe('ok');
});
