import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { SqlRows } from '../../connectors/io.ts';
import type { SqliteAsk } from './read-sqlite.ts';

/** Reads a SQLite file in a process of its own: a query that runs for ever can only be ended from outside. */
export async function readSqliteApart(asked: SqliteAsk, seconds: number): Promise<SqlRows | Failure> {
  const child = fork(fileURLToPath(new URL('sqlite-process.ts', import.meta.url)), {
    env: {},
    execArgv: ['--max-old-space-size=128', '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve(failed('slow', `${seconds} s`)), seconds * 1000);
      child.once('message', (result) => resolve(result as SqlRows | Failure));
      child.once('error', (fault) => resolve(failed('unreachable', fault.message)));
      child.once('exit', (code) => resolve(failed('too-large', `exit ${code ?? ''}`)));
      child.send(asked);
    });
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}
