// A token that reads, reads all that its owner may read: every GET of the contract, asked with session and token.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { tokenNeeds } from '../../contract/token-areas.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { openScene } from '../testing/scene.ts';

const all = [...Object.entries(endpoints), ...Object.entries(plainAddresses)].flatMap(([noun, rows]) =>
  Object.entries(rows as Record<string, Endpoint>).map(([name, row]) => ({ name: `${noun}.${name}`, row })),
);
/** A stream has no end to compare. */
const reads = all.filter(({ name, row }) => row.method === 'GET' && row.for !== 'nobody' && name !== 'events.stream');
const writes = all.filter(({ row }) => row.method !== 'GET' && row.for !== 'nobody');
const queries: Record<string, string> = {
  'search.search': '?q=x',
  'alignments.choices': '?direction=serves',
  'overviews.items': '?count=late',
  'why.cycle': '?number=late',
  'indicators.start': '?cycle={cycleId}',
};

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let texts: Record<'admin' | 'member' | 'read' | 'team', string>;

beforeAll(async () => {
  app = await openTestApp();
  scene = await openScene(app);
  const [admin, member] = [await scene.as('admin'), await scene.as('member')];
  const { teamId } = await scene.fresh('/api/teams/{teamId}/board', 'draft');
  const access = { okrs: 'read', sources: 'read', organization: 'read' } as const;
  const own = { body: { name: 'script', scope: 'person', access } } as const;
  texts = {
    admin: (await admin('POST /api/tokens', own)).text,
    member: (await member('POST /api/tokens', own)).text,
    read: (await admin('POST /api/tokens', { body: { name: 'all', scope: 'read' } })).text,
    team: (await admin('POST /api/tokens', { body: { name: 'team', scope: 'team', teamId: teamId!, access } })).text,
  };
});
afterAll(() => app.close());

const by =
  (text: string) =>
  (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${text}`);
    return app.app.request(path, { ...init, headers });
  };
const addressOf = ({ name, row }: (typeof all)[number], params: Record<string, string>) =>
  row.path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? 'missing') +
  (queries[name] ?? '').replace('{cycleId}', params['cycleId'] ?? '');

/** Neither which session asks nor the moment of asking is what a token reads. */
const told = async (reply: Response) =>
  `${reply.status} ${(await reply.text()).replaceAll(/"(current|requestId|now)":(true|false|"[^"]+")/g, '')}`;

describe.each(['draft', 'published'] as const)('%s', (state) => {
  test.each(reads)('$name', { timeout: 60_000 }, async (one) => {
    const params = await scene.fresh(one.row.path, state);
    const address = addressOf(one, params);
    const member = await scene.as('member');
    expect(await told(await by(texts.member)(address))).toBe(await told(await member.fetch(address)));
    const admin = await scene.as('admin');
    expect(await told(await by(texts.admin)(address))).toBe(await told(await admin.fetch(address)));
    if (tokenNeeds(one.row)!.personal) {
      for (const text of [texts.read, texts.team]) expect((await by(text)(address)).status).toBe(403);
      return;
    }
    const reader = await scene.as('reader');
    expect((await by(texts.read)(address)).status).toBe((await reader.fetch(address)).status);
    expect((await by(texts.team)(address)).status).toBe((await member.fetch(address)).status);
  });
});

test.each(writes)('a token that reads cannot $name', async (one) => {
  const address = addressOf(one, {});
  // Signing out ends a session; a token has none.
  if (one.name === 'session.signOut') return;
  for (const text of [texts.admin, texts.read])
    expect([401, 403]).toContain((await by(text)(address, { method: one.row.method })).status);
});
