import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { start } from './start.ts';
import { StartFailure } from '../operator/start-failure.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crux-start-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const options = () => ({
  dataFolder: folder,
  secretFile: join(folder, 'secret'),
  port: 0,
  log: 'silent' as const,
  databaseUrl: undefined,
});
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'started',
    (thrown: unknown) => (thrown instanceof StartFailure ? thrown.code : thrown),
  );

test('starts, answers, prints a link once, stops, and starts again', async () => {
  const first = await start(options());
  expect(first.setupLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/setup\?token=[\w-]{32}$/);
  expect((await fetch(`${first.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  const token = new URL(first.setupLink!).searchParams.get('token');
  const body = JSON.stringify({
    token,
    lang: 'zh',
    organization: 'A',
    name: 'A',
    email: 'a@example.com',
    password: 'correct horse',
  });
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${first.address}/api/setup`, { method: 'POST', headers, body });
  const cookie = reply.headers.getSetCookie()[0]!.split(';')[0]!;
  const live = await fetch(`${first.address}/api/events/stream`, { headers: { cookie } });
  await first.stop();
  expect((await live.text()).startsWith('retry:')).toBe(true);

  const second = await start(options());
  expect(second.setupLink).toBeUndefined();
  expect((await fetch(`${second.address}/api/me`, { headers: { cookie } })).status).toBe(200);
  await second.stop();
});

test('a port in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  expect(await failure(start({ ...options(), port: (other.address() as AddressInfo).port }))).toBe('port-in-use');
  other.close();
});

test('a folder that is none', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await failure(start({ ...options(), dataFolder: join(folder, 'file', 'data') }))).toBe('folder-not-writable');
});

test('a file that is no database', async () => {
  writeFileSync(join(folder, 'crux.db'), 'this is a text file, whatever its name says');
  expect(await failure(start(options()))).toBe('database-unreadable');
});

test('a schema of a newer version', async () => {
  const first = await start(options());
  await first.services.database.db.insertInto('migrations').values({ name: '9999-from-the-future', at: '' }).execute();
  await first.stop();
  expect(await failure(start(options()))).toBe('newer-schema');
});

test('a secret that is too short', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'secret'), 'short');
  expect(await failure(start(options()))).toBe('secret-unreadable');
});

test.each([
  ['mysql://crux@localhost/crux', 'database-url'],
  ['postgres://crux:hush@127.0.0.1:1/crux', 'database-unreachable'],
])('a database address such as %s', async (databaseUrl, code) => {
  const thrown = await start({ ...options(), databaseUrl }).catch((fault: unknown) => fault as StartFailure);
  expect(thrown).toMatchObject({ code });
  expect((thrown as StartFailure).message).not.toContain('hush');
});
