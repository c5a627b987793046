// A real MariaDB for one test: its own process, folder and accounts, on loopback; gone afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../bench/free-port.ts';
import { findMariadb, tables } from '../../scripts/setup/mariadb.mjs';
import { selfSigned } from './self-signed.ts';

export type MariadbServer = { port: number; folder: string; stop(): Promise<void> };

/** `statements` run before anybody may connect, one to a line. It speaks TLS with a certificate only it vouches for if wanted. */
export async function startMariadb(statements: string[], withTls: boolean): Promise<MariadbServer> {
  const found = findMariadb();
  if (!found) throw new Error('There is no MariaDB; `npm test -- counterparts` fetches one.');
  const { home, program, scripts, libraries } = found;
  const folder = mkdtempSync(join(tmpdir(), 'crux-mariadb-'));
  const port = await freePort();
  const options = {
    cwd: folder,
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  };
  const base = [
    '--no-defaults',
    `--user=${userInfo().username}`,
    `--basedir=${home}`,
    `--datadir=${join(folder, 'data')}`,
    `--lc-messages-dir=${scripts}`,
    `--character-sets-dir=${join(scripts, 'charsets')}`,
    '--innodb-buffer-pool-size=16M',
    '--innodb-flush-log-at-trx-commit=0',
  ];
  const own = ['', '_data'].map((part) => readFileSync(tables(scripts, part)!, 'utf8'));
  const start = ['create database mysql;', 'use mysql;', 'set @auth_root_socket = null;', ...own].join('\n');
  mkdirSync(join(folder, 'data'));
  execFileSync(program, [...base, '--bootstrap'], { ...options, input: start, stdio: ['pipe', 'pipe', 'pipe'] });
  writeFileSync(join(folder, 'init.sql'), statements.join('\n'));
  const { key, certificate } = selfSigned('localhost');
  writeFileSync(join(folder, 'key.pem'), key, { mode: 0o600 });
  writeFileSync(join(folder, 'certificate.pem'), certificate);
  const server = spawn(
    program,
    [
      ...base,
      `--init-file=${join(folder, 'init.sql')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--skip-name-resolve',
      '--default-time-zone=+05:00',
      ...(withTls
        ? ['--ssl-key=key.pem', '--ssl-cert=certificate.pem'].map((one) => one.replace('=', `=${folder}/`))
        : []),
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const ended = once(server, 'close');
  const kill = () => server.kill('SIGKILL');
  process.on('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 30_000 && server.exitCode === null; waited += 50) {
    if (said.includes('ready for connections')) return { port, folder, stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`MariaDB did not start:\n${said}`);
}
