// Several nodes on one PostgreSQL, each a process: none reads what another reads, and what a dead one held is read again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchema } from '../../src/server/testing/open-schema.ts';
import { type Says, type SourceServer, startSource } from '../../src/server/testing/source-server.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { type Company, foundCompany } from './company.ts';
import { eventually } from './eventually.ts';

let schema: Awaited<ReturnType<typeof openSchema>>;
let server: RunningServer;
let company: Company;
let source: SourceServer;
let database: Client;
let says: Says = { body: { v: 400 }, delay: 20 };
const nodes = new Set<ChildProcess>();
const printed = new WeakMap<ChildProcess, string>();
const count = 20;

beforeAll(async () => {
  schema = await openSchema(process.env['CRUX_TEST_DATABASE_URL'] ?? '');
  server = await startServer({ CRUX_DATABASE_URL: schema.url, CRUX_OUTBOUND_ALLOW: '127.0.0.1' });
  company = await foundCompany(server, count);
  database = new Client({ connectionString: schema.url });
  await database.connect();
  source = await startSource(() => says);
  const { call, keyResultIds } = company;
  const body = { name: 'x', connector: 'http-json', config: { url: source.url, token: 'to be opened by each' } };
  const { id: connectionId } = await call('POST /api/connections', { body });
  for (const [at, keyResultId] of keyResultIds.entries())
    await call('PUT /api/key-results/{keyResultId}/source', {
      params: { keyResultId },
      body: { connectionId, config: { path: `/${at}`, pick: 'v' } },
    });
  await putOff();
});
afterAll(async () => {
  for (const node of nodes) node.kill('SIGKILL');
  source.close();
  await database.end();
  await server.stop();
  await schema.drop();
});

/** A sampling node on the same folder, so that it has the same secret. */
async function startNode(ahead = 0): Promise<ChildProcess> {
  const node = spawn(process.execPath, [fileURLToPath(new URL('sampler-node.ts', import.meta.url))], {
    env: {
      ...process.env,
      CRUX_DATA: server.folder,
      CRUX_DATABASE_URL: schema.url,
      CRUX_OUTBOUND_ALLOW: '127.0.0.1',
      CRUX_TEST_AHEAD: String(ahead),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  nodes.add(node);
  printed.set(node, '');
  node.stdout!.setEncoding('utf8').on('data', (text: string) => printed.set(node, printed.get(node)! + text));
  await eventually(() => hasPrinted(node, 'sampling'));
  return node;
}

const hasPrinted = async (node: ChildProcess, words: string) => printed.get(node)?.includes(words) || undefined;

async function end(node: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  nodes.delete(node);
  node.kill(signal);
  await once(node, 'close');
}

const putOff = () => database.query(`update sources set due_at = '2999-01-01T00:00:00.000Z'`);
const makeDue = () => database.query('update sources set due_at = $1', [new Date().toISOString()]);
const leased = async () =>
  Number((await database.query('select count(*) from sources where leased_by is not null')).rows[0].count);
const askedTimes = () => {
  const times = new Map<string, number>();
  for (const { path } of source.asked) times.set(path, (times.get(path) ?? 0) + 1);
  return [...times.values()];
};
const settled = async () => {
  const { rows } = await database.query('select count(*) from sources where leased_by is not null or due_at <= $1', [
    new Date().toISOString(),
  ]);
  return Number(rows[0].count) === 0 ? true : undefined;
};

test('three nodes at the same rows, round after round: each source is asked once a round', async () => {
  const three = await Promise.all([startNode(), startNode(), startNode()]);
  source.asked.length = 0;
  for (let round = 1; round <= 6; round++) {
    await makeDue();
    await eventually(settled);
    expect(askedTimes()).toEqual(Array.from({ length: count }, () => round));
  }
  const { rows } = await database.query('select count(*), count(distinct subject_id) as of from readings');
  expect(rows[0]).toEqual({ count: String(6 * count), of: String(count) });
  for (const node of three) await end(node, 'SIGTERM');
});

test('what a killed node held is left alone while its lease runs, and read afterwards', async () => {
  says = 'hang';
  const node = await startNode();
  await makeDue();
  await eventually(async () => ((await leased()) === count ? true : undefined));
  await end(node, 'SIGKILL');
  expect(await leased()).toBe(count);

  says = { body: { v: 390 } };
  source.asked.length = 0;
  const early = await startNode();
  await eventually(() => hasPrinted(early, 'looked'));
  expect(source.asked).toEqual([]);
  await end(early, 'SIGTERM');

  // Five minutes later.
  const later = await startNode(300_000);
  await eventually(settled);
  expect(askedTimes()).toEqual(Array.from({ length: count }, () => 1));
  await end(later, 'SIGTERM');
  const { rows } = await database.query('select distinct value from key_results where value is not null');
  expect(rows).toEqual([{ value: 390 }]);
});

test('a node that is told to stop while its sources hang gives its rows to the next', async () => {
  says = 'hang';
  const node = await startNode();
  await makeDue();
  await eventually(async () => ((await leased()) === count ? true : undefined));
  const holders = async () =>
    (await database.query<{ by: string }>('select distinct leased_by as by from sources')).rows.map(({ by }) => by);
  const before = await holders();
  await end(node, 'SIGTERM');
  // The server samples too, every fifteen seconds, and may hold some by now; the node that stopped holds none.
  const after = (await holders()).filter((by) => by !== null);
  expect(after.length).toBeLessThanOrEqual(1);
  if (before.length === 1) expect(after).not.toContain(before[0]);
});
