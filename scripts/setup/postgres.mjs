// A PostgreSQL of our own for as long as a test run lasts: on loopback, durable, in a temporary folder, gone afterwards.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { isRoot } from './debian.mjs';
import { ensurePostgresBinaries } from './postgres-binaries.mjs';
import { run } from './run.mjs';
import { Stop, progress } from './say.mjs';

/**
 * Starts a fresh server with one empty database.
 * @returns {Promise<import('./postgres.d.mts').OwnPostgres>}
 */
export async function startPostgres() {
  const binaries = await ensurePostgresBinaries();
  return progress({ en: 'Starting a temporary PostgreSQL', zh: '正在启动临时的 PostgreSQL' }, () =>
    startIn(binaries, initialize),
  );
}

/** Starts a standby that follows `primary` over the wire, from a copy of its data. */
export async function startStandby(primary) {
  const binaries = await ensurePostgresBinaries();
  return startIn(binaries, async (programs, data, options) => {
    const copy = ['-h', '127.0.0.1', '-p', new URL(primary.url).port, '-U', 'crux', '-D', data, '-R', '-X', 'stream'];
    return run(path.join(programs, 'pg_basebackup'), [...copy, '--checkpoint=fast'], options);
  });
}

function initialize(programs, data, options) {
  const words = ['-D', data, '-U', 'crux', '--auth=trust', '--encoding=UTF8', '--no-locale'];
  return run(path.join(programs, 'initdb'), words, options);
}

async function startIn(binaries, fill) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crux-pg-'));
  const user = isRoot ? await serviceUser() : {};
  if (isRoot) fs.chownSync(folder, user.uid, user.gid);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const data = path.join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C' } };

  const programs = await readable(binaries, folder, options);
  const made = await fill(programs, data, options);
  if (made.code !== 0) {
    remove();
    throw failed(made.output);
  }
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    // A standby that lost its primary looks for it again at once, not after five seconds in which no commit is kept.
    wal_retrieve_retry_interval: '200ms',
  };
  let log = '';
  const start = () => {
    const started = spawn(
      path.join(programs, 'postgres'),
      ['-D', data, ...Object.keys(settings).flatMap((name) => ['-c', `${name}=${settings[name]}`])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    log = '';
    started.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
    });
    return { started, ended: new Promise((resolve) => started.on('close', resolve)) };
  };
  let server = start();
  // Ended at once, connections and all: nobody needs this data any more.
  const kill = () => server.started.kill('SIGQUIT');
  process.on('exit', kill);
  const end = async (signal) => {
    server.started.kill(signal);
    await server.ended;
  };
  const stop = async () => {
    process.off('exit', kill);
    await end('SIGQUIT');
    remove();
  };
  const ready = async () => {
    if (await isReady(server.started, () => log)) return;
    await stop();
    throw failed(log);
  };

  await ready();
  return {
    url: `postgres://crux@127.0.0.1:${port}/postgres`,
    pid: () => server.started.pid,
    end,
    async startAgain() {
      server = start();
      await ready();
    },
    stop,
  };
}

/** Programs inside a private folder, such as root's home, are copied to where the other account can read them. */
async function readable(binaries, folder, options) {
  const { code } = await run(path.join(binaries, 'initdb'), ['--version'], options);
  if (code === 0) return binaries;
  await run('cp', ['-a', path.dirname(binaries), path.join(folder, 'postgres')]);
  return path.join(folder, 'postgres', path.basename(binaries));
}

/** PostgreSQL refuses to run as root, so root lends it to an account that owns nothing else of ours. */
async function serviceUser() {
  for (const name of ['postgres', 'nobody']) {
    const uid = await run('id', ['-u', name]);
    const gid = await run('id', ['-g', name]);
    if (uid.code === 0 && gid.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  return { uid: 65534, gid: 65534 };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function isReady(server, log) {
  for (let waited = 0; waited < 30_000 && server.exitCode === null && server.signalCode === null; waited += 50) {
    if (/ready to accept (read-only )?connections/.test(log())) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function failed(output) {
  return new Stop(
    {
      en: 'The temporary PostgreSQL did not start; its own words stand above.',
      zh: '临时的 PostgreSQL 未能启动；它的原话见上。',
    },
    output.slice(-2000),
  );
}
