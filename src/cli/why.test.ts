import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client } from '../contract/client.ts';
import type { Running } from '../server/run/run-node.ts';
import { start } from '../server/run/start.ts';
import { readOkrYaml } from '../formats/okr-yaml/read-okr-yaml.ts';
import { runCrux } from './run-crux.ts';

let folder: string;
let running: Running;
let ids: { keyResult: string; draft: string; objective: string; team: string };
const tokens = { read: '', metrics: '' };
let reply: { keyResult: unknown; objective: unknown };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-why-'));
  const place = { dataFolder: folder, secretFile: join(folder, 'secret'), databaseUrl: undefined };
  running = await start({ ...place, port: 0, log: 'silent' });
  let cookie = '';
  const call = client(async (url, init) => {
    const got = await fetch(url, { ...init, headers: { ...init.headers, cookie } });
    cookie = got.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return got;
  }, running.address);
  const token = new URL(running.setupLink!).searchParams.get('token') ?? '';
  const me = await call('POST /api/setup', {
    body: { token, lang: 'en', organization: 'A', name: 'Ada', email: 'a@example.com', password: 'correct horse' },
  });
  const { id: teamId } = await call('POST /api/teams', { body: { name: 'T', kind: 'product-technology' } });
  const body = {
    teamId,
    cycleId: me.cycle!.id,
    text: 'Let customers deploy by themselves',
    type: 'delivery' as const,
    ownerId: me.person.id,
    keyResults: [{ text: 'Customers from 12 to 60', baseline: 12, target: 60, unit: 'customers' }],
  };
  const published = await call('POST /api/objectives', { body });
  const params = { objectiveId: published.id };
  await call('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  const keyResultId = published.keyResults[0]!.id;
  await call('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body: { value: 36 } });
  const draft = await call('POST /api/objectives', { body });
  for (const scope of ['read', 'metrics'] as const)
    tokens[scope] = (await call('POST /api/tokens', { body: { name: scope, scope } })).text;
  ids = { keyResult: keyResultId, draft: draft.keyResults[0]!.id, objective: published.id, team: teamId };
  reply = {
    keyResult: await call('GET /api/key-results/{keyResultId}/why', { params: { keyResultId } }),
    objective: await call('GET /api/objectives/{objectiveId}/why', { params }),
  };
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

const why = (args: string[], env: Record<string, string> = {}) =>
  runCrux(['why', ...args], { env: { CRUX_URL: running.address, CRUX_TOKEN: tokens.read, ...env } });

test('tells of a server elsewhere what its API tells, by id or by the address of the page', async () => {
  const page = `${running.address}/objectives/${ids.objective}#${ids.keyResult}`;
  expect(JSON.parse((await why([page, '--json'])).out)).toEqual(reply.keyResult);
  expect(JSON.parse((await why([ids.objective, '--json'])).out)).toEqual(reply.objective);
  const { CRUX_URL: _, ...rest } = process.env;
  const options = ['--to', running.address, '--token', tokens.read];
  const said = await runCrux(['why', ids.keyResult, ...options], { env: rest as Record<string, string> });
  expect(said).toMatchObject({ status: 0, err: '' });
});

test.each([
  ['en', ['Progress', '50%', 'Now: 36 customers', 'typed by hand', 'Status', 'Forecast for the end of the cycle']],
  ['zh', ['进度', '50%', '36 customers', '手工录入', '状态', '周期末的预测']],
])('every number in words, %s', async (lang, words) => {
  const { out, status } = await why([ids.keyResult, '--lang', lang]);
  expect(status).toBe(0);
  for (const word of words) expect(out).toContain(word);
});

test.each<[string, () => [string, Record<string, string>], string]>([
  ['a draft', () => [ids.draft, {}], 'No published key result or objective'],
  ['an id nobody knows', () => ['x', {}], 'No published key result or objective'],
  ['no token', () => [ids.keyResult, { CRUX_TOKEN: '' }], 'a read-only token'],
  ['a token for something else', () => [ids.keyResult, { CRUX_TOKEN: tokens.metrics }], 'token is unknown'],
  ['nobody there', () => [ids.keyResult, { CRUX_URL: 'http://127.0.0.1:9' }], 'Nobody answers at http://127.0.0.1:9'],
  ['no address', () => [ids.keyResult, { CRUX_URL: 'http://[' }], 'is not an address'],
])('%s: status 2 and a sentence', async (_, given, sentence) => {
  const [id, env] = given();
  const { status, err } = await why([id], env);
  expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
});

const exported = (args: string[], env: Record<string, string> = {}) =>
  runCrux(['export', ...args], { env: { CRUX_URL: running.address, CRUX_TOKEN: tokens.read, ...env } });

test('a read-only token prints what is published as an OKR file that reads again, without people', async () => {
  const one = await exported([`${running.address}/objectives/${ids.objective}`]);
  expect([one.status, one.err]).toEqual([0, '']);
  const { file, problems } = readOkrYaml(one.out);
  expect(problems).toEqual([]);
  expect(file).toMatchObject({
    team: 'T',
    objectives: [{ objective: 'Let customers deploy by themselves', keyResults: [{ baseline: 12, target: 60 }] }],
  });
  expect(one.out).not.toMatch(/owner|@/);
  expect((await exported([ids.team])).out).toBe(one.out);
  expect((await exported([ids.draft])).err).toContain('No team or published objective');
  expect((await exported([ids.team], { CRUX_TOKEN: tokens.metrics })).status).not.toBe(0);
  expect((await exported([ids.team], { CRUX_URL: '' })).err).toContain('--to');
});
