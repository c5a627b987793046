// Links of tasks: what people write, and what a host that is connected says of them, asked for real over HTTP.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../operator/log.ts';
import { sourceReader } from '../../../outbound/source-reader.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let url: string;
let teamId: string;
let otherTeamId: string;
let objectiveId: string;
let keyResultId: string;
let now = new Date('2026-11-20T08:00:00.000Z');
let asked: string[] = [];
/** What GitLab answers to a path; a path that is not here hangs. */
let answers: Record<string, [status: number, body: unknown, headers?: Record<string, string>]> = {};

const server = createServer((request, reply) => {
  asked.push(`${request.url} ${String(request.headers['private-token'])}`);
  const answer = answers[request.url ?? ''];
  if (!answer) return;
  const [status, body, headers] = answer;
  reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  const sources = sourceReader({ allowed: [`127.0.0.1:${port}`], sqliteFolders: [], log: openLog('silent') });
  app = await openTestApp({ clock: () => now, sources });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const teams = ['Payments', 'Search'].map((name) =>
    admin('POST /api/teams', { body: { name, kind: 'product-technology' } }),
  );
  [teamId, otherTeamId] = (await Promise.all(teams)).map(({ id }) => id) as [string, string];
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: 'Checkout feels instant so that more carts are paid',
      ownerId: me.person.id,
      keyResults: [{ text: 'p95 latency from 480 to 300 ms', baseline: 480, target: 300, unit: 'ms' }],
    },
  });
  objectiveId = draft.id;
  keyResultId = draft.keyResults[0]!.id;
});
afterAll(async () => {
  await app.close();
  await app.services.sources.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  asked = [];
  for (const task of await tasks()) await admin('DELETE /api/tasks/{taskId}', { params: { taskId: task.id } });
  for (const { id: connectionId } of await admin('GET /api/connections', {}))
    await admin('DELETE /api/connections/{connectionId}', { params: { connectionId }, query: {} });
  now = new Date(now.getTime() + 3_600_000);
});

const tasks = () => admin('GET /api/objectives/{objectiveId}/tasks', { params: { objectiveId } });
const told = () => admin('GET /api/objectives/{objectiveId}/task-links', { params: { objectiveId } });
const design = (links: { url: string; title?: string }[]) =>
  admin('POST /api/key-results/{keyResultId}/tasks', {
    params: { keyResultId },
    body: { text: 'Cache prices', links },
  });
const connect = (team: string | null, name = 'Our GitLab') =>
  admin('POST /api/connections', {
    body: { name, connector: 'gitlab', teamId: team, config: { url, token: 'glpat-1' } },
  });
const issue = (number: number) => `${url}/acme/shop/-/issues/${number}`;
const path = (number: number) => `/api/v4/projects/acme%2Fshop/issues/${number}`;

test('links are written with the task, kept in their order, changed and undone with it', async () => {
  const links = [
    { url: 'https://github.com/acme/shop/issues/12', title: '' },
    { url: 'https://wiki.example.com/交付方案', title: '交付方案' },
  ];
  const task = await design(links);
  expect(task.links).toEqual(links);
  const params = { taskId: task.id };
  const after = await admin('PATCH /api/tasks/{taskId}', { params, body: { status: 'doing' } });
  expect(after.links).toEqual(links);
  const fewer = await admin('PATCH /api/tasks/{taskId}', { params, body: { links: links.slice(1) } });
  expect(fewer.links).toEqual(links.slice(1));
  await admin('DELETE /api/tasks/{taskId}', { params });
  const back = await admin('PUT /api/tasks/{taskId}/restoration', { params });
  expect(back.links).toEqual(links.slice(1));
});

test.each([
  ['a script', [{ url: 'javascript:alert(1)' }], 'links.0.url', 'not-a-link'],
  ['a word', [{ url: 'shop#12' }], 'links.0.url', 'not-a-link'],
  [
    'one that hides where it leads',
    [{ url: 'https://evil.example\\@github.com/a/b/issues/1' }],
    'links.0.url',
    'link-winds',
  ],
  ['one with a password', [{ url: 'https://bob:hunter2@wiki.example.com/' }], 'links.0.url', 'link-winds'],
  ['one with a blank', [{ url: 'https://wiki.example.com/a b' }], 'links.0.url', 'link-winds'],
  ['one that turns its letters around', [{ url: 'https://a.example/\u202egnp.exe' }], 'links.0.url', 'turned-around'],
  ['a title that does', [{ url: 'https://a.example', title: '\u202egnp.exe' }], 'links.0.title', 'turned-around'],
  ['the same twice', [{ url: 'https://a.example/1' }, { url: 'https://a.example/1' }], 'links.1.url', 'link-twice'],
  ['too many', Array.from({ length: 21 }, (_, at) => ({ url: `https://a.example/${at}` })), 'links', 'too-many'],
])('%s is refused at its place', async (_, links, field, problem) => {
  await expect(design(links)).rejects.toMatchObject({
    body: { error: { code: 'invalid', problems: [{ path: field, code: problem }] } },
  });
});

test('a host that is connected tells title and state; what no connection knows is left out', async () => {
  answers = { [path(12)]: [200, { title: 'Prices are slow', state: 'opened' }] };
  await design([{ url: issue(12) }, { url: 'https://elsewhere.example/acme/shop/-/issues/12' }]);
  expect(await told()).toEqual([]);
  expect(asked).toEqual([]);
  await connect(null);
  const first = await told();
  expect(first).toEqual([
    {
      url: issue(12),
      told: { kind: 'issue', title: 'Prices are slow', state: 'open' },
      at: expect.stringMatching(/^2026-11-20T/),
      connection: 'Our GitLab',
      failure: null,
    },
  ]);
  // Asked again by nobody for five minutes, and then it has moved on.
  answers = { [path(12)]: [200, { title: 'Prices are slow', state: 'closed' }] };
  expect(await told()).toEqual(first);
  expect(asked).toEqual([`${path(12)} glpat-1`]);
  now = new Date(now.getTime() + 6 * 60_000);
  expect(await told()).toMatchObject([{ told: { state: 'closed' } }]);
});

test('the team of the objective decides whose connection is asked: its own first, another team’s never', async () => {
  answers = { [path(13)]: [200, { title: 'x', state: 'opened' }] };
  await design([{ url: issue(13) }]);
  await connect(otherTeamId, 'of Search');
  expect(await told()).toEqual([]);
  await connect(null, 'of all');
  await connect(teamId, 'of Payments');
  expect(await told()).toMatchObject([{ connection: 'of Payments' }]);
});

test('a paused connection is not asked', async () => {
  answers = { [path(14)]: [200, { title: 'x', state: 'opened' }] };
  await design([{ url: issue(14) }]);
  const { id: connectionId } = await connect(null);
  await admin('PATCH /api/connections/{connectionId}', { params: { connectionId }, body: { disabled: true } });
  expect(await told()).toEqual([]);
});

test('a refusal is told in the words of the host, without the token, and asked again after a minute', async () => {
  answers = { [path(15)]: [403, { message: 'glpat-1 may not' }] };
  await design([{ url: issue(15) }]);
  await connect(null);
  expect(await told()).toMatchObject([
    { told: null, at: null, failure: { code: 'unauthorised', detail: '403 *** may not' } },
  ]);
  answers = { [path(15)]: [200, { title: 'x', state: 'opened' }] };
  expect(await told()).toMatchObject([{ told: null }]);
  now = new Date(now.getTime() + 61_000);
  expect(await told()).toMatchObject([{ told: { state: 'open' }, failure: null }]);
});

test('a host that hangs holds up nobody: the rest is told, and itself as not answered yet', async () => {
  answers = { [path(17)]: [200, { title: 'x', state: 'opened' }] };
  await design([{ url: issue(16) }, { url: issue(17) }]);
  await connect(null);
  // Not waited for to its own end, after which it would be told as slow.
  expect(await told()).toMatchObject([
    { url: issue(16), told: null, failure: null },
    { url: issue(17), told: { title: 'x' } },
  ]);
  // Once, however often it is looked at.
  await told();
  expect(asked.filter((one) => one.startsWith(`${path(16)} `))).toHaveLength(1);
});

test('whom the team’s own connection may not see is asked of the organization’s', async () => {
  answers = { [path(18)]: [404, { message: '404 Project Not Found' }] };
  await design([{ url: issue(18) }]);
  await connect(teamId, 'of Payments');
  expect(await told()).toMatchObject([{ connection: 'of Payments', failure: { code: 'bad-query' } }]);
  await connect(null, 'of all');
  now = new Date(now.getTime() + 61_000);
  const both = told();
  await expect(both).resolves.toMatchObject([{ connection: 'of all', failure: { code: 'bad-query' } }]);
});

test('a host that wants a pause is left alone as long as it wants, with all its links', async () => {
  answers = { [path(19)]: [429, {}, { 'retry-after': '3600' }], [path(20)]: [200, { title: 'x', state: 'opened' }] };
  await design([{ url: issue(19) }]);
  await connect(null);
  expect(await told()).toMatchObject([{ failure: { code: 'rate-limited' } }]);
  await design([{ url: issue(20) }]);
  now = new Date(now.getTime() + 3_500_000);
  expect(await told()).toMatchObject([{ failure: { code: 'rate-limited' } }, { failure: { code: 'rate-limited' } }]);
  expect(asked).toHaveLength(1);
  now = new Date(now.getTime() + 200_000);
  expect(await told()).toMatchObject([{}, { told: { title: 'x' } }]);
});

test('a title is one line of what is written, without the token', async () => {
  answers = { [path(21)]: [200, { title: `\u202egnp.exe\n${'x'.repeat(5000)} glpat-1`, state: 'opened' }] };
  await design([{ url: issue(21) }]);
  await connect(null);
  const [one] = await told();
  expect(one?.told?.title).toMatch(/^gnp\.exe x{292}$/);
  answers = { [path(22)]: [200, { title: 'the token glpat-1', state: 'opened' }] };
  await design([{ url: issue(22) }]);
  expect((await told())[1]?.told?.title).toBe('the token ***');
});

test('what a host said stands while it is asked anew', async () => {
  answers = { [path(23)]: [200, { title: 'x', state: 'opened' }] };
  await design([{ url: issue(23) }]);
  await connect(null);
  await told();
  answers = {};
  now = new Date(now.getTime() + 6 * 60_000);
  expect(await told()).toMatchObject([{ told: { title: 'x', state: 'open' } }]);
});

test('more links than are asked for are said to be too many, where a host would know them', async () => {
  await connect(null);
  for (let task = 0; task < 6; task += 1)
    await design(Array.from({ length: 20 }, (_, at) => ({ url: `https://wiki.example.com/${task}/${at}` })));
  await design([{ url: issue(24) }]);
  expect(await told()).toMatchObject([{ url: issue(24), told: null, failure: { code: 'too-large' } }]);
  expect(asked).toEqual([]);
});
