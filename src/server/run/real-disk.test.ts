// A disk that is really full: a small one in memory, mounted for the server alone, until nothing more fits on it.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needs } from '../../../tests/needs.ts';
import { type RunningServer, startServer } from '../../../tests/journeys/running-server.ts';

let folder: string;
let server: RunningServer | undefined;
let isMounted = false;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crux-disk-'));
});
afterEach(async () => {
  await server?.stop();
  if (isMounted) spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** In a container where even root may not mount, the quota alone shows it. */
const noMount = { en: 'a small disk: only root may mount one', zh: '小磁盘：只有 root 能挂载' };

type Squeeze = {
  /** What the server says while nothing more fits. */
  said: string;
  /** Before the server starts; false where this may not be done here. */
  prepare(size?: string): boolean;
  squeeze(): void;
  release(): void;
};

/** A small disk in memory, of which a file takes what the database has not. Only root may mount one. */
const smallDisk: Squeeze = {
  said: 'disk-full',
  prepare(size = '12m') {
    const words = ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'crux-test', folder];
    isMounted = spawnSync('mount', words).status === 0;
    return isMounted;
  },
  squeeze() {
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, (bavail - 24) * bsize)));
  },
  release: () => rmSync(join(folder, 'filler')),
};

/** A quota: no file of the process may become larger than its log of writes is. Needs no rights. */
const quota: Squeeze = {
  said: 'disk-refuses',
  prepare: () => true,
  squeeze: () => limit(statSync(join(folder, 'crux.db-wal')).size + 50_000),
  release: () => limit('unlimited'),
};

function limit(bytes: number | 'unlimited'): void {
  const done = spawnSync('prlimit', ['--pid', String(server?.process.pid), `--fsize=${bytes}:unlimited`]);
  expect(done.status).toBe(0);
}

test.for([
  ['a small disk', smallDisk],
  ['a quota', quota],
] as const)(
  '%s that is full loses nothing that was acknowledged, says so, and goes on when there is room',
  { timeout: 60_000 },
  async ([, disk], context) => {
    needs(context, disk.prepare(), noMount);
    server = await startServer({ CRUX_DATA: folder });
    const { address } = server;
    const token = new URL(server.setupLink ?? '').searchParams.get('token');
    let cookie = '';
    const send = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', cookie };
      const reply = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const told = (await reply.json()) as { id?: string; error?: { code: string } };
      return { status: reply.status, told, cookies: reply.headers.getSetCookie() };
    };
    const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
    const { cookies } = await send('/api/setup', { token, lang: 'en', organization: 'Acme', ...person });
    cookie = cookies.map((one) => one.split(';')[0]).join('; ');

    disk.squeeze();
    const kept: string[] = [];
    const refused = new Set<string>();
    for (let at = 0; at < 400 && refused.size === 0; at += 1) {
      const { status, told } = await send('/api/teams', { name: `Team ${at} ${'x'.repeat(80)}`, kind: 'functional' });
      if (status === 200) kept.push(told.id!);
      else refused.add(`${status} ${told.error?.code}`);
    }
    expect([...refused]).toEqual([`503 ${disk.said}`]);
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', reason: disk.said }]);
    const teams = async () => {
      const reply = await fetch(`${address}/api/teams`, { headers: { cookie } });
      return ((await reply.json()) as { id: string }[]).map(({ id }) => id);
    };
    expect((await teams()).toSorted()).toEqual(kept.toSorted());

    disk.release();
    const { status, told } = await send('/api/teams', { name: 'With room', kind: 'functional' });
    expect(status).toBe(200);
    await server.stop();
    server = await startServer({ CRUX_DATA: folder });
    const again = await fetch(`${server.address}/api/teams`, { headers: { cookie } });
    const ids = ((await again.json()) as { id: string }[]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...kept, told.id!].toSorted());
  },
);

/** Starts the server on the folder and waits until it gives up; what it says. */
function saidAtStart(): { status: number | null; said: string } {
  const env = { ...process.env, CRUX_DATA: folder, CRUX_PORT: '0', CRUX_LOG: 'silent', CRUX_LANG: 'en' };
  const { status, stderr } = spawnSync(process.execPath, ['src/server/run/entry.ts'], { env, timeout: 30_000 });
  return { status, said: stderr.toString().trim() };
}

const isFull = /^The disk that holds \S+ is full; make room and start again\. [^\n]*$/;

test('a first start on a disk that is too small for it says that the disk is full', (context) => {
  for (const size of ['8k', '64k', '400k']) {
    needs(context, smallDisk.prepare(size), noMount);
    expect(saidAtStart()).toEqual({ status: 1, said: expect.stringMatching(isFull) });
    spawnSync('umount', ['-l', folder]);
  }
}, 90_000);

test('what is there and whole is not called damaged at a start on a full disk', async (context) => {
  needs(context, smallDisk.prepare(), noMount);
  server = await startServer({ CRUX_DATA: folder });
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize));
  expect(saidAtStart()).toEqual({ status: 1, said: expect.stringMatching(isFull) });
  rmSync(join(folder, 'filler'));
  server = await startServer({ CRUX_DATA: folder });
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
}, 90_000);
