// By hand: `npm run soak -- [minutes] [sqlite|postgres]`. Sixteen people write while their server is killed, restarted
// and frozen, and its database restarted, frozen, locked, cut off and failed over; then every acknowledged write is
// looked for. Says what was done and seen, and ends with 1 when anything is missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type OwnPostgres, startPostgres, startStandby } from '../../scripts/setup/postgres.mjs';
import { foundCompany } from '../counterparts/company.ts';
import { type MovingAddress, openAddress } from '../counterparts/moving-address.ts';
import { signalAll } from '../counterparts/processes.ts';
import { startWriters } from '../counterparts/writers.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { freePort } from '../../bench/free-port.ts';

type Row = { id: string; value: number };
type Harm = readonly [name: string, act: () => Promise<unknown>];
type Under = {
  environment: Record<string, string>;
  harms: Harm[];
  rows(): Promise<Row[]>;
  whole(): Promise<string>;
  stop(): Promise<void>;
};

const [minutes = '10', engine = 'sqlite'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'crux-soak-'));
const between = 4_000;

const under = engine === 'postgres' ? await onPostgres() : onSqlite(folder);
const environment = { ...under.environment, CRUX_DATA: folder, CRUX_PORT: String(await freePort()) };
let server: RunningServer = await startServer(environment);
const { cookie, keyResultIds } = await foundCompany(server, 16);
const writers = startWriters({ addresses: [server.address], cookie: cookie(), keyResultIds });
const done = new Map<string, number>();

const harms: Harm[] = [
  ['server killed', () => again('SIGKILL')],
  ['server stopped', () => again('SIGTERM')],
  ['server frozen', () => frozen([server.process.pid!])],
  ...under.harms,
];
const over = AbortSignal.timeout(Number(minutes) * 60_000);
for (let at = 0; !over.aborted; at++) {
  const [name, act] = harms[at % harms.length]!;
  await sleep(between);
  await act();
  done.set(name, (done.get(name) ?? 0) + 1);
}
await sleep(between);
await writers.stop();
await server.stop();
const rows = await under.rows();
const found = new Map(rows.map((row) => [row.id, row.value]));
const lost = [...writers.acknowledged].filter(([id, value]) => found.get(id) !== value).length;
const doubled = rows.length - new Set(rows.map(({ value }) => value)).size;
const whole = await under.whole();
await under.stop();
rmSync(folder, { recursive: true, force: true });

const told = (counts: ReadonlyMap<string, number>) => [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
process.stdout.write(
  `${engine}, ${minutes} min: ${writers.acknowledged.size} acknowledged, ${lost} lost, ${doubled} doubled, ${whole}\n` +
    `done: ${told(done)}\nrefused meanwhile: ${told(writers.refused)}\n`,
);
process.exitCode = lost === 0 && doubled === 0 && whole === 'whole' ? 0 : 1;

async function again(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  server.process.kill(signal);
  await once(server.process, 'close');
  server = await startServer(environment);
}

async function frozen(pids: readonly number[]): Promise<void> {
  signalAll(pids, 'SIGSTOP');
  await sleep(3_000);
  signalAll(pids, 'SIGCONT');
}

function onSqlite(data: string): Under {
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
    whole: async () =>
      read((database) =>
        database.prepare('pragma integrity_check').get()?.['integrity_check'] === 'ok' ? 'whole' : 'damaged',
      ),
    stop: async () => undefined,
  };
}

async function onPostgres(): Promise<Under> {
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
    async whole() {
      const [log] = await asked<{ whole: boolean }>('select count(*) = max(seq) as whole from events');
      return log?.whole === true ? 'whole' : 'damaged';
    },
    async stop() {
      address.close();
      await standby.stop();
      await primary.stop();
    },
  };
}
