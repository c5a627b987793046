import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import { type RunningServer, startServer } from '../../../tests/journeys/running-server.ts';
import { type Call, CallError, type CallInput, type ReplyOf } from '../../contract/client.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../operator/log.ts';
import { openSchema } from '../testing/open-schema.ts';
import { type Says, type SourceServer, startSource } from '../testing/source-server.ts';

const marker = 'MARKED-s3cret-7f3a';
let folder: string;
let schema: Awaited<ReturnType<typeof openSchema>> | undefined;
let server: RunningServer;
let source: SourceServer;
let says: Says;
/** Every text that left the server. */
const told: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-nowhere-'));
  const url = process.env['CRUX_TEST_DATABASE_URL'];
  schema = url === undefined ? undefined : await openSchema(url);
  server = await startServer({
    CRUX_DATA: folder,
    CRUX_LOG: 'debug',
    CRUX_OUTBOUND_ALLOW: '127.0.0.1',
    ...(schema ? { CRUX_DATABASE_URL: schema.url } : {}),
  });
  // A source that repeats what it was sent wherever it can.
  source = await startSource((path, request) => {
    const sent = `${path} ${JSON.stringify(request.headers)}`;
    return says === 'hang' ? 'hang' : { ...says, body: { error: sent, message: sent, v: sent } };
  });
});
afterAll(async () => {
  await server.stop();
  await schema?.drop();
  source.close();
  rmSync(folder, { recursive: true });
});

test('a secret of a source is in no reply, refusal, event, row or line of the log', async () => {
  const { call, keyResultIds, teamId, objectiveId } = await foundCompany(server);
  const ask = async <C extends Call>(name: C, input: CallInput<C>): Promise<ReplyOf<C>> => {
    try {
      const reply = await call(name, input);
      told.push(JSON.stringify(reply) ?? '');
      return reply;
    } catch (refused) {
      if (!(refused instanceof CallError)) throw refused;
      told.push(JSON.stringify(refused.body));
      return undefined as never;
    }
  };
  const places: [string, Record<string, string>, Record<string, string | number>][] = [
    ['http-json', { url: source.url, token: marker }, { pick: 'v' }],
    ['http-json', { url: source.url, header: 'X-Key', token: marker }, { pick: 'error' }],
    ['prometheus', { url: source.url, user: 'me', password: marker }, { query: 'up' }],
    ['github', { url: source.url, token: marker }, { repository: 'a/b', measure: 'deployments' }],
    ['gitlab', { url: source.url, token: marker }, { project: 'a/b', measure: 'deployments' }],
    ['umami', { url: source.url, user: 'me', password: marker }, { website: 'w' }],
    ['plausible', { url: source.url, token: marker }, { site: 'x' }],
    ['matomo', { url: source.url, token: marker }, { site: 1 }],
    ['sentry', { url: source.url, token: marker }, { organization: 'x' }],
    ['sql', { engine: 'postgresql', database: `postgresql://me:${marker}@127.0.0.1:1/x` }, { query: 'select 1' }],
    ['sql', { engine: 'mysql', database: `mysql://me:${marker}@127.0.0.1:1/x` }, { query: 'select 1' }],
    ['sql', { engine: 'sqlite', database: `/nowhere/${marker}.db` }, { query: 'select 1' }],
  ];
  const params = { keyResultId: keyResultIds[0]! };
  for (const [connector, config, question] of places) {
    const made = await ask('POST /api/connections', { body: { name: connector, connector, config } });
    for (const status of [200, 401, 500]) {
      says = { status };
      await ask('POST /api/sources/try', { body: { connectionId: made.id, config: question } });
    }
    await ask('PUT /api/key-results/{keyResultId}/source', {
      params,
      body: { connectionId: made.id, config: question },
    });
    const at = { params: { connectionId: made.id } };
    await ask('PATCH /api/connections/{connectionId}', { ...at, body: { config: { ...config, url: 'ftp://x' } } });
    await ask('PATCH /api/connections/{connectionId}', { ...at, body: { config: { ...config, odd: marker.length } } });
  }
  // The last one bound is read by the server itself, and fails.
  says = { status: 401 };
  await expect
    .poll(async () => (await ask('GET /api/key-results/{keyResultId}/source', { params }))?.failure, {
      timeout: 25_000,
    })
    .not.toBeNull();

  const ids: Record<string, string> = { ...params, teamId, objectiveId };
  const reads = Object.values(endpoints).flatMap((noun) => Object.values(noun) as Endpoint[]);
  let asked = 0;
  for (const { method, path } of reads) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!);
    if (method !== 'GET' || path.endsWith('/stream') || names.some((name) => !ids[name])) continue;
    await ask(`GET ${path}` as 'GET /api/me', { params: ids } as never);
    asked++;
  }
  expect(asked).toBeGreaterThan(20);
  told.push(await (await fetch(`${server.address}/openapi.json`)).text());
  told.push(server.output());
  const database = await openDatabase({ dataFolder: folder, databaseUrl: schema?.url, log: openLog('silent') });
  for (const table of ['connections', 'sources', 'events', 'key_results', 'readings'] as const)
    told.push(JSON.stringify(await database.db.selectFrom(table).selectAll().execute()));
  await database.close();
  if (!schema) for (const file of ['crux.db', 'crux.db-wal']) told.push(readFileSync(join(folder, file), 'latin1'));

  const forms = [marker, Buffer.from(`me:${marker}`).toString('base64'), encodeURIComponent(marker)];
  expect(source.asked.length).toBeGreaterThan(20);
  for (const form of forms)
    expect(told.filter((text) => text.includes(form)).map((text) => text.slice(0, 300))).toEqual([]);
}, 90_000);
