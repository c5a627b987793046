import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../../../tests/journeys/running-server.ts';
import { client } from '../../contract/client.ts';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../operator/log.ts';
import { readSettings } from '../operator/settings.ts';
import { verifyEvents } from '../upkeep/events.ts';
import { openSchema } from '../testing/open-schema.ts';

const rounds = 4;
const writers = 8;

let folder: string;
let schema: { url: string; drop(): Promise<void> } | undefined;
let environment: Record<string, string>;
let server: RunningServer;
let cookie = '';
let keyResultIds: string[];
/** Check-ins the server said yes to, with the value they carried. */
const acknowledged = new Map<string, number>();
let value = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-kill-'));
  const url = process.env['CRUX_TEST_DATABASE_URL'];
  schema = url === undefined ? undefined : await openSchema(url);
  environment = { CRUX_DATA: folder, ...(schema ? { CRUX_DATABASE_URL: schema.url } : {}) };
  server = await startServer(environment);
  keyResultIds = await setUp(new URL(server.setupLink ?? '').searchParams.get('token') ?? '');
});

afterAll(async () => {
  await server.stop();
  await schema?.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever was acknowledged before a kill -9 is there afterwards, whole', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged.size;
    const writing = keyResultIds.slice(0, writers).map(writeUntilItEnds);
    await vi.waitUntil(() => acknowledged.size >= before + 20, { timeout: 30_000, interval: 5 });
    server.process.kill('SIGKILL');
    await Promise.all(writing);
    server = await startServer(environment);
    await expectNothingLost();
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * 20);
}, 120_000);

async function expectNothingLost(): Promise<void> {
  const log = openLog('silent');
  const database = await openDatabase({ dataFolder: folder, databaseUrl: schema?.url, log });
  try {
    const checkIns = await database.db.selectFrom('check_ins').selectAll().execute();
    const found = new Map(checkIns.map((row) => [row.id, row.value]));
    expect([...acknowledged].filter(([id, carried]) => found.get(id) !== carried)).toEqual([]);
    await expectNoHalves(database);
    await expectWholeLog();
    if (database.engine === 'sqlite') {
      const { rows } = await sql`pragma integrity_check`.execute(database.db);
      expect(rows).toEqual([{ integrity_check: 'ok' }]);
    }
  } finally {
    await database.close();
  }
}

/** A check-in, its reading and its event are written together or not at all, and the row keeps the newest. */
async function expectNoHalves({ db }: Database): Promise<void> {
  const checkIns = await db.selectFrom('check_ins').select(['key_result_id', 'value', 'id', 'at']).execute();
  const readings = await db.selectFrom('readings').select(['subject_id as key_result_id', 'value']).execute();
  const events = await db.selectFrom('events').select('payload').where('type', '=', 'check-in.made').execute();
  const told = (rows: { key_result_id: string; value: number | null }[]) =>
    rows.map((row) => `${row.key_result_id} ${row.value}`).toSorted();
  expect(told(readings)).toEqual(told(checkIns));
  const inLog = events.map(({ payload }) => (JSON.parse(payload) as { after: { id: string } }).after.id);
  expect(inLog.toSorted()).toEqual(checkIns.map(({ id }) => id).toSorted());

  const newest = new Map(
    checkIns.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)).map((row) => [row.key_result_id, row.id]),
  );
  const kept = await db.selectFrom('key_results').select(['id', 'check_in_id']).execute();
  expect(kept.filter((row) => (newest.get(row.id) ?? null) !== row.check_in_id)).toEqual([]);
}

async function expectWholeLog(): Promise<void> {
  const [state] = await verifyEvents(readSettings(environment));
  expect(state).toMatchObject({ faults: [], keyedFrom: 1 });
  expect(state!.count).toBeGreaterThan(acknowledged.size);
}

/** Checks in again and again until the server does not answer any more. */
async function writeUntilItEnds(keyResultId: string): Promise<void> {
  const call = clientOf(server);
  for (;;) {
    const carried = ++value;
    const body = { value: carried, confidence: 6 };
    try {
      const { checkIn } = await call('POST /api/key-results/{keyResultId}/check-ins', {
        params: { keyResultId },
        body,
      });
      acknowledged.set(checkIn.id, carried);
    } catch (fault) {
      // The connection broke with the server: this one was never acknowledged.
      if (fault instanceof TypeError) return;
      throw fault;
    }
  }
}

async function setUp(token: string): Promise<string[]> {
  const call = clientOf(server);
  const me = await call('POST /api/setup', {
    body: { token, lang: 'en', organization: 'Acme', name: 'Ada', email: 'ada@example.com', password: 'correct horse' },
  });
  const team = await call('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const keyResults = Array.from({ length: writers }, (_, index) => ({
    text: `Weekly deployments without a ticket, region ${index + 1}`,
    baseline: 0,
    target: 1_000_000,
  }));
  const objective = await call('POST /api/objectives', {
    body: {
      teamId: team.id,
      cycleId: me.cycle?.id ?? '',
      text: 'Customers install the product themselves',
      ownerId: me.person.id,
      keyResults,
    },
  });
  return objective.keyResults.map(({ id }) => id);
}

function clientOf({ address }: RunningServer) {
  return client(async (url, init) => {
    const reply = await fetch(url, { ...init, headers: { ...init.headers, cookie } });
    const cookies = reply.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (cookies.length > 0) cookie = cookies.join('; ');
    return reply;
  }, address);
}
