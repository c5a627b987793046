import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knownMigrations } from '../db/migrate.ts';
import { migrateAlone } from '../db/take-folder.ts';
import { readSettings } from '../operator/settings.ts';
import { resetLink } from './reset-link.ts';
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
  await (await start(options())).stop();
  writeFileSync(join(folder, 'secret'), 'short');
  expect(await failure(start(options()))).toBe('secret-unreadable');
});

test.each([
  ['mysql://crux@localhost/crux', 'database-url'],
  ['postgres://crux:hush@127.0.0.1:1/crux', 'database-unreachable'],
  ['postgres://127.0.0.1:1/crux?user=crux&password=hush', 'database-unreachable'],
  ['crux:hush@127.0.0.1:1/crux', 'database-url'],
  ['127.0.0.1:1/crux?password=hush', 'database-url'],
])('a database address such as %s', async (databaseUrl, code) => {
  const thrown = await start({ ...options(), databaseUrl }).catch((fault: unknown) => fault as StartFailure);
  expect(thrown).toMatchObject({ code });
  expect((thrown as StartFailure).message).not.toContain('hush');
});

test.each(['missing', 'empty'])('a secret whose database is %s is no first run', async (how) => {
  await (await start(options())).stop();
  rmSync(join(folder, 'crux.db'));
  if (how === 'empty') writeFileSync(join(folder, 'crux.db'), '');
  expect(await failure(start(options()))).toBe('database-missing');
  // Nothing is made in its place: a backup finds it as it was.
  expect(existsSync(join(folder, 'crux.db'))).toBe(how === 'empty');
  // Whoever means to begin anew says so.
  rmSync(join(folder, 'secret'));
  const anew = await start(options());
  expect(anew.setupLink).toBeDefined();
  await anew.stop();
});

test('a secret that is given begins nothing by itself: a volume that is not mounted is no first run', async () => {
  const given = { ...options(), secret: 'given from outside, kept apart from the data' };
  expect(await failure(start(given))).toBe('database-not-begun');
  const elsewhere = { ...options(), secretFile: join(folder, 'kept', 'secret') };
  const first = await start({ ...given, beginsAnew: true });
  expect(first.setupLink).toBeDefined();
  await first.stop();
  await (await start(given)).stop();
  rmSync(join(folder, 'crux.db'));
  expect(await failure(start(given))).toBe('database-not-begun');
  // The same for a secret in a file elsewhere; where there is none yet, one is made.
  await (await start(elsewhere)).stop();
  rmSync(join(folder, 'crux.db'));
  expect(await failure(start(elsewhere))).toBe('database-not-begun');
  expect(existsSync(join(folder, 'crux.db'))).toBe(false);
}, 60_000);

test('two servers on one folder', async () => {
  const first = await start(options());
  expect(await failure(start(options()))).toBe('folder-in-use');
  await first.stop();
  await (await start(options())).stop();
});

test('a newer version that is started or migrates beside one that serves leaves the database as it is', async () => {
  const first = await start(options());
  const { db } = first.services.database;
  const newest = knownMigrations().at(-1)!;
  // As an older version knows it: the newest migration is still to come.
  await db.deleteFrom('migrations').where('name', '=', newest).execute();
  const applied = async () => (await db.selectFrom('migrations').select('name').execute()).map(({ name }) => name);
  expect(await failure(start(options()))).toBe('folder-in-use');
  expect(await failure(migrateAlone(first.services.database, options()))).toBe('folder-in-use');
  expect(await failure(resetLink('a@example.com', { ...readSettings({}), ...options() }))).toBe('folder-in-use');
  expect(await applied()).not.toContain(newest);
  await db.insertInto('migrations').values({ name: newest, at: '' }).execute();
  // One of the same version is met by commands all the same.
  expect(await migrateAlone(first.services.database, options())).toEqual([]);
  await first.stop();
}, 60_000);

test('while another program holds the lock of the file it is not ready, though nobody writes; afterwards it is', async () => {
  const first = await start(options());
  const file = JSON.stringify(join(folder, 'crux.db'));
  const program = `new (require('node:sqlite').DatabaseSync)(${file}).exec('begin immediate'); console.log('held'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--no-warnings', '-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(other.stdout, 'data');
  const ready = async () => {
    const reply = await fetch(`${first.address}/readyz`);
    return [reply.status, ((await reply.json()) as { reason?: string }).reason];
  };
  expect(await ready()).toEqual([503, 'busy']);
  // Whoever only looks is answered meanwhile.
  expect((await fetch(`${first.address}/api/me`)).status).toBe(401);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await ready()).toEqual([200, undefined]);
  await first.stop();
}, 60_000);

test('nobody else reads what is stored', async () => {
  const before = process.umask(0o022);
  try {
    const first = await start(options());
    const modes = ['crux.db', 'crux.db-wal', 'crux.db-shm', 'secret', 'serving.lock'].map(
      (name) => statSync(join(folder, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600, 0o600]);
    await first.stop();
  } finally {
    process.umask(before);
  }
});

test('a file that others may read, from before or by hand, is closed to them at the start', async () => {
  await (await start(options())).stop();
  for (const mode of [0o644, 0o666, 0o640]) {
    chmodSync(join(folder, 'crux.db'), mode);
    const running = await start(options());
    expect(statSync(join(folder, 'crux.db')).mode & 0o777).toBe(0o600);
    await running.stop();
  }
});

test('a database that is taken away under a running server is missed, and written to no more', async () => {
  const running = await start(options());
  const ready = async () => {
    const reply = await fetch(`${running.address}/readyz`);
    return [reply.status, await reply.json()];
  };
  expect(await ready()).toEqual([200, { status: 'ready' }]);
  renameSync(join(folder, 'crux.db'), join(folder, 'away.db'));
  expect(await ready()).toEqual([503, { status: 'not-ready', reason: 'database-gone' }]);
  const token = new URL(running.setupLink!).searchParams.get('token');
  const person = { lang: 'en', organization: 'A', name: 'A', email: 'a@example.com', password: 'correct horse' };
  const setUp = () =>
    fetch(`${running.address}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...person }),
    });
  const refused = await setUp();
  expect([refused.status, ((await refused.json()) as { error: { code: string } }).error.code]).toEqual([
    503,
    'database-gone',
  ]);
  renameSync(join(folder, 'away.db'), join(folder, 'crux.db'));
  expect(await ready()).toEqual([200, { status: 'ready' }]);
  expect((await setUp()).status).toBe(200);
  await running.stop();
});

test('broken pages are found by a look at all of them, and readiness says so', async () => {
  await (await start(options())).stop();
  const file = join(folder, 'crux.db');
  const bytes = readFileSync(file);
  // One page that the start does not read: the first of a table that is empty.
  const opened = new DatabaseSync(file, { readOnly: true });
  const { rootpage } = opened.prepare(`select rootpage from sqlite_schema where name = 'gaps'`).get() as {
    rootpage: number;
  };
  opened.close();
  bytes.fill(0x5a, (rootpage - 1) * 4096, rootpage * 4096);
  writeFileSync(file, bytes);
  const running = await start(options());
  // Nobody asks for that look: it is taken by itself, soon after the start.
  const ready = async () => (await (await fetch(`${running.address}/readyz`)).json()) as { reason?: string };
  await expect.poll(ready, { timeout: 15_000, interval: 200 }).toEqual({
    status: 'not-ready',
    reason: 'database-damaged',
  });
  await running.stop();
});

test('a full disk is called one, to whoever writes and to whoever signs in; with room again all goes on', async () => {
  const running = await start(options());
  const { db } = running.services.database;
  const send = async (path: string, body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    const reply = await fetch(`${running.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const told = (await reply.json()) as { error?: { code: string } };
    return { said: told.error?.code ?? reply.status, cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const token = new URL(running.setupLink!).searchParams.get('token');
  const account = { email: 'a@example.com', password: 'correct horse' };
  const { cookie } = await send('/api/setup', { token, lang: 'en', organization: 'A', name: 'A', ...account });
  /** As if the disk had no room for another page. */
  const limit = (pages: string) =>
    db.transaction().execute((tx) => sql.raw(`pragma max_page_count = ${pages}`).execute(tx));
  await limit('1');
  const team = (name: string) => send('/api/teams', { name, kind: 'functional' }, cookie);
  const sayings = new Set<unknown>();
  for (let at = 0; at < 200; at++) sayings.add((await team(`Team ${at} ${'x'.repeat(80)}`)).said);
  expect([...sayings].toSorted()).toEqual([200, 'disk-full']);
  const signing = new Set<unknown>();
  for (let at = 0; at < 40; at++) signing.add((await send('/api/session', account)).said);
  expect([...signing].filter((said) => said !== 200)).toEqual(['disk-full']);
  await limit('1000000');
  expect((await team('With room')).said).toBe(200);
  await running.stop();
});

test('mail whose links would lead nowhere is said at the start', async () => {
  expect(await failure(start({ ...options(), smtpUrl: 'smtp://127.0.0.1:1' }))).toBe('mail-without-address');
});
