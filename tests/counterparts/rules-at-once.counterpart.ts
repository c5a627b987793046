// Two servers, each a process, on one PostgreSQL: every rule over several rows holds when each is asked at the same time.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { client } from '../../src/contract/client.ts';
import { type Visitor, password } from '../../src/server/testing/open-test-app.ts';
import { openSchema } from '../../src/server/testing/open-schema.ts';
import type { AtOnce } from '../../src/server/testing/at-once.ts';
import { askTied } from '../../src/server/testing/refused-at-once.ts';
import { rulesAtOnce } from '../../src/server/testing/rules-at-once.ts';
import { type RunningServer, startServer } from '../journeys/running-server.ts';

const rounds = 2;
const it = {} as AtOnce;
let schema: Awaited<ReturnType<typeof openSchema>>;
const nodes: RunningServer[] = [];
let next = 0;

beforeAll(async () => {
  schema = await openSchema(process.env['CRUX_TEST_DATABASE_URL'] ?? '');
  const program = fileURLToPath(new URL('slow-node.ts', import.meta.url));
  const first = await startServer({ CRUX_DATABASE_URL: schema.url }, program);
  nodes.push(first);
  const shared = { CRUX_DATABASE_URL: schema.url, CRUX_SECRET_FILE: `${first.folder}/secret` };
  nodes.push(await startServer(shared, program));
  it.visitor = () => browse(nodes[next++ % nodes.length]!.address);
  it.admin = browse(first.address);
  it.other = browse(nodes[1]!.address);
  const token = new URL(first.setupLink ?? '').searchParams.get('token') ?? '';
  const email = 'ada@example.com';
  const me = await it.admin('POST /api/setup', {
    body: { token, lang: 'en', organization: 'Acme', name: 'Ada', email, password },
  });
  await it.other('POST /api/session', { body: { email, password } });
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  Object.assign(it, { adminId: me.person.id, cycleId: me.cycle!.id, teamId });
  it.draft = (body) =>
    it.admin('POST /api/objectives', {
      body: { teamId, cycleId: it.cycleId, text: 'Customers deploy by themselves', keyResults: [], ...body },
    });
  let joined = 0;
  // Whoever joins works at the second server, as the admin does at the first.
  it.join = async (role, name) => {
    const teamIds = role === 'lead' || role === 'member' ? [teamId] : [];
    const { link } = await it.admin('POST /api/invitations', { body: { role, name, teamIds } });
    const person = browse(nodes[1]!.address);
    const body = { name, email: `${name.toLowerCase()}-${++joined}@example.com`, password, lang: 'en' as const };
    const { person: made } = await person('POST /api/join/{token}', {
      params: { token: link!.split('/join/')[1]! },
      body,
    });
    return { person, id: made.id };
  };
}, 180_000);
afterAll(async () => {
  for (const node of nodes) await node.stop();
  await schema.drop();
});

/** A browser at one of the servers. */
function browse(address: string): Visitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), cookie: cookies() };
    const reply = await fetch(`${address}${path}`, { ...init, headers });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split(/=(.*)/s);
      jar.set(name, value);
    }
    return reply;
  };
  return Object.assign(client(ask as never), { fetch: ask, cookies });
}

describe('two servers on one PostgreSQL, asked at the same time', () => {
  test.each(Object.keys(rulesAtOnce))('%s', async (name) => {
    for (let round = 0; round < (name.includes('sample') ? 1 : rounds); round++) await askTied(name, it);
  });

  test('no node has told of a fault', () => {
    expect(nodes.map((node) => node.output().match(/"level":(50|60).*/g))).toEqual([null, null]);
  });
});
