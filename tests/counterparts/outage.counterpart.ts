// PostgreSQL goes away under load and comes back: nothing that was acknowledged is lost, no node ends, everybody goes on.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnPostgres, startPostgres } from '../../scripts/setup/postgres.mjs';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';
import { eventually } from './eventually.ts';
import { type Live, listenLive } from './live.ts';
import { signalAll } from './processes.ts';
import { type Writers, startWriters } from './writers.ts';

let postgres: OwnPostgres;
let nodes: [RunningServer, RunningServer];
let company: Company;
let live: Live;
let writers: Writers;

beforeAll(async () => {
  postgres = await startPostgres();
  const first = await startServer({ CRUX_DATABASE_URL: postgres.url });
  nodes = [first, await startServer({ CRUX_DATABASE_URL: postgres.url, CRUX_SECRET_FILE: `${first.folder}/secret` })];
  company = await foundCompany(first, 16);
  const { cookie, keyResultIds } = company;
  live = await listenLive(nodes[1].address, cookie());
  const addresses = nodes.map(({ address }) => address);
  writers = startWriters({ addresses, cookie: cookie(), keyResultIds });
  await more();
});
afterAll(async () => {
  await writers?.stop();
  live?.close();
  for (const node of nodes ?? []) await node.stop();
  await postgres?.stop();
});

/** They write on: so many more are acknowledged. */
async function more(count = 60): Promise<void> {
  const before = writers.acknowledged.size;
  await eventually(async () => writers.acknowledged.size >= before + count || undefined, 30);
}

async function asked<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

const readiness = () =>
  Promise.all(nodes.map(({ address }) => fetch(`${address}/readyz`).then((reply) => reply.status)));
const all = (status: number) => async () => (await readiness()).every((one) => one === status) || undefined;

/** Everything as before: ready, written to, one connection that hears for each node, and nothing missed. */
async function expectWell(): Promise<void> {
  await eventually(all(200), 2);
  await more();
  expect(nodes.map(({ process }) => process.exitCode)).toEqual([null, null]);
  const connections = "select count(*)::int as count from pg_stat_activity where application_name = 'crux events'";
  const alone = async () => (await asked<{ count: number }>(connections))[0]!.count === nodes.length || undefined;
  await eventually(alone, 5);
  // The pools hold no more than they may: nothing that was broken is left over.
  const pooled = "select count(*)::int as count from pg_stat_activity where application_name = 'crux'";
  expect((await asked<{ count: number }>(pooled))[0]!.count).toBeLessThanOrEqual(12 * nodes.length);
  const [{ seq }] = (await asked<{ seq: number }>('select max(seq)::int as seq from events')) as [{ seq: number }];
  await eventually(async () => live.heard.at(-1)! >= seq || undefined, 5);
  expect(live.ended()).toBe(false);
  expect(live.heard).toEqual(live.heard.map((_, at) => live.heard[0]! + at));
}

test.each(['SIGINT', 'SIGINT', 'SIGQUIT'] as const)('restarted (%s)', async (signal) => {
  await postgres.end(signal);
  expect(await eventually(all(503), 2)).toBe(true);
  await postgres.startAgain();
  await expectWell();
});

test('every connection is broken, one after the other', async () => {
  const connections = await asked<{ pid: number }>(
    "select pid from pg_stat_activity where application_name like 'crux%' order by random()",
  );
  expect(connections.length).toBeGreaterThan(4);
  for (const { pid } of connections) await asked(`select pg_terminate_backend(${pid})`);
  await expectWell();
});

test('frozen, and thawed', async () => {
  signalAll([postgres.pid()], 'SIGSTOP');
  try {
    expect(await eventually(all(503), 2)).toBe(true);
    // Whoever reads is told so, long before a browser gives up.
    const reply = await fetch(`${nodes[0].address}/api/teams`, {
      headers: { cookie: company.cookie() },
      signal: AbortSignal.timeout(15_000),
    });
    expect([reply.status, ((await reply.json()) as { error: { code: string } }).error.code]).toEqual([503, 'busy']);
  } finally {
    signalAll([postgres.pid()], 'SIGCONT');
  }
  await expectWell();
});

/** What whoever writes is told, and what readiness says, within two seconds. */
async function expectRefused(reason: string): Promise<void> {
  const before = writers.refused.get(`503 ${reason}`) ?? 0;
  const told = async () => {
    const replies = await Promise.all(nodes.map(({ address }) => fetch(`${address}/readyz`)));
    const reasons = await Promise.all(
      replies.map(async (reply) => ((await reply.json()) as { reason?: string }).reason),
    );
    return reasons.every((one) => one === reason) || undefined;
  };
  await eventually(told, 2);
  await eventually(async () => (writers.refused.get(`503 ${reason}`) ?? 0) > before || undefined, 5);
}

test('set to read only, and back', async () => {
  const set = async (to: 'on' | 'off') => {
    await asked(`alter system set default_transaction_read_only = ${to}`);
    await asked('select pg_reload_conf()');
  };
  await set('on');
  await expectRefused('database-read-only');
  await set('off');
  await expectWell();
});

test('its disk is full, and has room again', async () => {
  // PostgreSQL says so itself, in the words of a table that cannot grow.
  await asked(`create function no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`);
  await asked('create trigger no_room before insert on check_ins execute function no_room()');
  await expectRefused('disk-full');
  await asked('drop trigger no_room on check_ins');
  await expectWell();
});

test('whatever was acknowledged is there once, and whoever was refused was told a reason', async () => {
  await writers.stop();
  const rows = await asked<{ id: string; value: number }>('select id, value from check_ins');
  const found = new Map(rows.map((row) => [row.id, row.value]));
  expect([...writers.acknowledged].filter(([id, value]) => found.get(id) !== value)).toEqual([]);
  const values = rows.map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  // A node that says “fault” has told why in its log.
  const printed = nodes.flatMap((node) => [...node.output().matchAll(/"message":"[^"]*"/g)].map(([one]) => one));
  const told = [...new Set(printed)].join('\n');
  expect(
    [...writers.refused.keys()].filter((what) => !/^503 (busy|disk-full|database-read-only)$/.test(what)),
    told,
  ).toEqual([]);
  expect(writers.refused.size).toBeGreaterThan(0);
});
