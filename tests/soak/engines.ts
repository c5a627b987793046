// The engines under the long loop: what harms each, and what each has kept.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type OwnPostgres, startPostgres, startStandby } from '../../scripts/setup/postgres.mjs';
import { type MovingAddress, openAddress } from '../counterparts/moving-address.ts';
import { signalAll } from '../counterparts/processes.ts';

type Row = { id: string; value: number };
export type Harm = readonly [name: string, act: () => Promise<unknown>];
export type Engine = {
  environment: Record<string, string>;
  harms: Harm[];
  rows(): Promise<Row[]>;
  /** Rows of check-ins, of readings, and of events that tell of a check-in: one of each for every one of them. */
  counts(): Promise<number[]>;
  stop(): Promise<void>;
};

const counted =
  "select (select count(*) from check_ins) as a, (select count(*) from readings) as b, (select count(*) from events where type = 'check-in.made') as c";

export async function frozen(pids: readonly number[]): Promise<void> {
  signalAll(pids, 'SIGSTOP');
  await sleep(3_000);
  signalAll(pids, 'SIGCONT');
}

export function onSqlite(data: string): Engine {
  const file = join(data, 'crux.db');
  const read = <Result>(work: (database: DatabaseSync) => Result): Result => {
    const database = new DatabaseSync(file, { timeout: 5_000 });
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    environment: {},
    harms: [
      [
        'file locked by another program',
        async () => {
          const other = new DatabaseSync(file, { timeout: 5_000 });
          other.exec('begin immediate');
          await sleep(3_000);
          other.exec('commit');
          other.close();
        },
      ],
    ],
    rows: async () => read((database) => database.prepare('select id, value from check_ins').all() as Row[]),
    counts: async () => read((database) => Object.values(database.prepare(counted).get()!) as number[]),
    stop: async () => undefined,
  };
}

export async function onPostgres(): Promise<Engine> {
  let primary: OwnPostgres = await startPostgres();
  let standby: OwnPostgres = await followed(primary);
  const address: MovingAddress = await openAddress(primary);

  /** A commit is done when the standby has it, too: otherwise what is acknowledged may be lost with the primary. */
  async function followed(of: OwnPostgres): Promise<OwnPostgres> {
    const started = await startStandby(of);
    await asked("alter system set synchronous_standby_names = '*'", of);
    await asked('select pg_reload_conf()', of);
    return started;
  }

  async function asked<Result extends object>(text: string, of = primary): Promise<Result[]> {
    const client = new Client({ connectionString: of.url });
    await client.connect();
    try {
      return (await client.query<Result>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async function restart(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    await primary.end(signal);
    await primary.startAgain();
  }

  return {
    environment: { CRUX_DATABASE_URL: address.url },
    harms: [
      ['database restarted (fast)', () => restart('SIGINT')],
      ['database restarted (immediate)', () => restart('SIGQUIT')],
      ['database frozen', () => frozen([primary.pid()])],
      [
        'connections broken',
        () => asked("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'crux%'"),
      ],
      [
        'failed over to the standby',
        async () => {
          await primary.end('SIGQUIT');
          await asked('select pg_promote()', standby);
          // Alone until it has a standby of its own.
          await asked("alter system set synchronous_standby_names = ''", standby);
          await asked('select pg_reload_conf()', standby);
          address.move(standby);
          await primary.stop();
          primary = standby;
          standby = await followed(primary);
        },
      ],
    ],
    rows: () => asked<Row>('select id, value from check_ins'),
    counts: async () => Object.values((await asked<Record<string, unknown>>(counted))[0]!).map(Number),
    async stop() {
      address.close();
      await standby.stop();
      await primary.stop();
    },
  };
}
