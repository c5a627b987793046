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
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` may create further databases
 */
export async function startPostgres() {
  const binaries = await ensurePostgresBinaries();
  return progress({ en: 'Starting a temporary PostgreSQL', zh: '正在启动临时的 PostgreSQL' }, () => startIn(binaries));
}

async function startIn(binaries) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crux-pg-'));
  const user = isRoot ? await serviceUser() : {};
  if (isRoot) fs.chownSync(folder, user.uid, user.gid);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const data = path.join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C' } };

  const programs = await readable(binaries, folder, options);
  const made = await run(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'crux', '--auth=trust', '--encoding=UTF8', '--no-locale'],
    options,
  );
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
  };
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, ...Object.keys(settings).flatMap((name) => ['-c', `${name}=${settings[name]}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  // Ended at once, connections and all: nobody needs this data any more.
  const kill = () => server.kill('SIGQUIT');
  process.on('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    remove();
  };

  if (await isReady(server, () => log)) return { url: `postgres://crux@127.0.0.1:${port}/postgres`, stop };
  await stop();
  throw failed(log);
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
    if (log().includes('ready to accept connections')) return true;
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
