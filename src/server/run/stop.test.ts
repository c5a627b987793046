import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import { listenLive } from '../../../tests/counterparts/live.ts';
import { startWriters } from '../../../tests/counterparts/writers.ts';
import { type RunningServer, startServer } from '../../../tests/journeys/running-server.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../operator/log.ts';
import { openSchema } from '../testing/open-schema.ts';
import { type SourceServer, startSource } from '../testing/source-server.ts';

let folder: string;
let schema: { url: string; drop(): Promise<void> } | undefined;
let environment: Record<string, string>;
let server: RunningServer;
let source: SourceServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-stop-'));
  const url = process.env['CRUX_TEST_DATABASE_URL'];
  schema = url === undefined ? undefined : await openSchema(url);
  source = await startSource(() => 'hang');
  environment = {
    CRUX_DATA: folder,
    CRUX_OUTBOUND_ALLOW: '127.0.0.1',
    CRUX_LOG: 'info',
    ...(schema ? { CRUX_DATABASE_URL: schema.url } : {}),
  };
  server = await startServer(environment);
}, 60_000);
afterAll(async () => {
  source.close();
  await server.stop();
  await schema?.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Tells it to stop, and how it ended. */
async function stopped(): Promise<number | null> {
  const closed = once(server.process, 'close');
  server.process.kill('SIGTERM');
  const [code] = (await closed) as [number | null];
  return code;
}

const headsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.includes('the log of events ends here'))
    .map((line) => JSON.parse(line) as { seq: number; hash: string });

/** A check-in of which the second half comes when `rest` is called. */
function halfSent(path: string, cookie: string) {
  const body = JSON.stringify({ value: 7, confidence: 6, changed: 'Sent in two halves' });
  const headers = {
    cookie,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  };
  const sending = request(`${server.address}${path}`, { method: 'POST', headers });
  const status = new Promise<number | string>((resolve) => {
    sending.once('response', (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    });
    sending.once('error', (fault) => resolve(fault.message));
  });
  // The server says so when it has read whose it is.
  const heard = once(sending, 'continue').then(() => sending.write(body.slice(0, 10)));
  sending.flushHeaders();
  return { status, heard, rest: () => sending.end(body.slice(10)) };
}

/** Asks again and again over one connection that stays open, without a pause, until there is none any more. */
function askWithoutPause() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  // Long enough that its replies take longer than what lies between them.
  const text = 'Improve the sign-up from 12% to 40% by 30 June. '.repeat(100);
  const body = JSON.stringify({ objective: { text }, keyResults: [] });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const told = { replies: 0, ended: false };
  const ask = () => {
    const asked = request(`${server.address}/api/lint`, { method: 'POST', agent, headers }, (reply) => {
      told.replies += 1;
      reply.resume().once('end', ask);
    });
    asked.once('error', () => (told.ended = true));
    asked.end(body);
  };
  ask();
  return told;
}

test('told to stop under load it takes no new work, ends what is open, and gives back what it held', async () => {
  const { call, cookie, keyResultIds } = await foundCompany(server, 9);
  const [sourced, ...written] = keyResultIds as [string, ...string[]];
  const body = { name: 'x', connector: 'http-json', config: { url: source.url } };
  const { id: connectionId } = await call('POST /api/connections', { body });
  const params = { keyResultId: sourced };
  const bound = { connectionId, config: { path: '/x', pick: 'v' } };
  await call('PUT /api/key-results/{keyResultId}/source', { params, body: bound });
  // From its start on it looks for what is due: this one hangs.
  await stopped();
  source.asked.length = 0;
  server = await startServer(environment);
  await vi.waitUntil(() => source.asked.length > 0, { timeout: 30_000 });
  const live = await listenLive(server.address, cookie());
  const writers = startWriters({ addresses: [server.address], cookie: cookie(), keyResultIds: written });
  await vi.waitUntil(() => writers.acknowledged.size > 20, { timeout: 30_000 });
  const open = halfSent(`/api/key-results/${written[0]!}/check-ins`, cookie());
  await open.heard;
  const asking = askWithoutPause();
  await vi.waitUntil(() => asking.replies > 5, { timeout: 15_000 });

  const ended = stopped();
  await vi.waitUntil(
    () =>
      fetch(`${server.address}/healthz`).then(
        () => false,
        () => true,
      ),
    { timeout: 5_000 },
  );
  // Nobody goes on over a connection that was open: one more reply, and it ends.
  const replies = asking.replies;
  await vi.waitUntil(() => asking.ended, { timeout: 2_500, interval: 10 });
  expect(asking.replies - replies).toBeLessThan(3);
  open.rest();
  expect(await open.status).toBe(200);
  expect(await ended).toBe(0);
  await writers.stop();
  expect(live.ended()).toBe(true);
  expect(server.output()).toMatch(/Crux stopped|Crux 已停止/);
  expect(server.output()).not.toMatch(/"level":(50|60|"error"|"fatal")/);
  // Refused at most by a door that is shut.
  expect([...writers.refused.keys()].filter((what) => what !== 'TypeError')).toEqual([]);

  const database = await openDatabase({ dataFolder: folder, databaseUrl: schema?.url, log: openLog('silent') });
  try {
    const rows = await database.db.selectFrom('check_ins').select(['id', 'value', 'changed']).execute();
    const found = new Map(rows.map((row) => [row.id, row.value]));
    expect([...writers.acknowledged].filter(([id, value]) => found.get(id) !== value)).toEqual([]);
    expect(rows.filter((row) => row.changed === 'Sent in two halves')).toHaveLength(1);
    const held = await database.db.selectFrom('sources').select('leased_by').execute();
    expect(held).toEqual([{ leased_by: null }]);
    // Where the log of events ends, told at the start and at the end: as it is.
    const head = await database.db.selectFrom('event_heads').select(['seq', 'hash']).executeTakeFirstOrThrow();
    expect(headsIn(server.output()).at(-1)).toMatchObject(head);
  } finally {
    await database.close();
  }
}, 120_000);

test('where the log of events ends is told at the start', async () => {
  const [last] = headsIn(server.output()).slice(-1);
  server = await startServer(environment);
  await vi.waitUntil(() => headsIn(server.output()).length > 0, { timeout: 5_000 });
  expect(headsIn(server.output())[0]).toMatchObject({ seq: last!.seq, hash: last!.hash });
}, 60_000);
