// The primary dies under load and its streaming standby takes over at the same address: nothing acknowledged is lost.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnPostgres, startPostgres, startStandby } from '../../scripts/setup/postgres.mjs';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { foundCompany } from './company.ts';
import { eventually } from './eventually.ts';
import { type Live, listenLive } from './live.ts';
import { type MovingAddress, openAddress } from './moving-address.ts';
import { type Writers, startWriters } from './writers.ts';

let primary: OwnPostgres;
let standby: OwnPostgres;
let address: MovingAddress;
let node: RunningServer;
let live: Live;
let writers: Writers;

beforeAll(async () => {
  primary = await startPostgres();
  standby = await startStandby(primary);
  // A commit is done when the standby has it, too: otherwise what is acknowledged may be lost with the primary.
  await on(primary, "alter system set synchronous_standby_names = '*'", 'select pg_reload_conf()');
  address = await openAddress(primary);
  node = await startServer({ CRUX_DATABASE_URL: address.url });
  const { cookie, keyResultIds } = await foundCompany(node, 16);
  live = await listenLive(node.address, cookie());
  writers = startWriters({ addresses: [node.address], cookie: cookie(), keyResultIds });
  await more();
});
afterAll(async () => {
  await writers?.stop();
  live?.close();
  await node?.stop();
  address?.close();
  await standby?.stop();
  await primary?.stop();
});

async function more(count = 60): Promise<void> {
  const before = writers.acknowledged.size;
  await eventually(async () => writers.acknowledged.size >= before + count || undefined, 30);
}

async function on<Row extends object>({ url }: OwnPostgres, ...texts: string[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let rows: Row[] = [];
  for (const text of texts) rows = (await client.query<Row>(text)).rows;
  await client.end();
  return rows;
}

test('the standby takes over', async () => {
  // Reached too early, it only reads: whoever writes is told to try again.
  address.move(standby);
  await eventually(async () => writers.refused.get('503 database-read-only'), 10);
  const told = await fetch(`${node.address}/readyz`);
  expect([told.status, await told.json()]).toEqual([503, { status: 'not-ready', reason: 'database-read-only' }]);
  await primary.end('SIGQUIT');
  await on(standby, 'select pg_promote()');
  await more();
  expect((await fetch(`${node.address}/readyz`)).status).toBe(200);
  expect(node.process.exitCode).toBeNull();
  await writers.stop();
  const rows = await on<{ id: string; value: number }>(standby, 'select id, value from check_ins');
  const found = new Map(rows.map((row) => [row.id, row.value]));
  expect([...writers.acknowledged].filter(([id, value]) => found.get(id) !== value)).toEqual([]);
  expect(new Set(rows.map(({ value }) => value)).size).toBe(rows.length);
  expect([...writers.refused.keys()].filter((what) => !/^503 (busy|database-read-only)$/.test(what))).toEqual([]);
  const [{ seq }] = (await on<{ seq: number }>(standby, 'select max(seq)::int as seq from events')) as [
    { seq: number },
  ];
  await eventually(async () => live.heard.at(-1)! >= seq || undefined, 5);
  expect(live.heard).toEqual(live.heard.map((_, at) => live.heard[0]! + at));
});
