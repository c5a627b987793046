import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type ErrorBody, refusals } from '../../contract/refusals.ts';
import type { Problem } from '../../core/refusal.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let cycleId: string;
beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
});
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };
const lint = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = json) =>
  admin.fetch('/api/lint', { method: 'POST', headers, body });
const objective = (text: string) => JSON.stringify({ objective: { text } });

test.each([
  ['no JSON', '{', 400, 'not-json'],
  ['nothing', '', 400, 'not-json'],
  ['broken UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400, 'not-json'],
  ['JSON that nests too deep', '['.repeat(100_000), 400, 'not-json'],
  ['a list where an object belongs', '[]', 400, 'invalid'],
  ['a body over the limit', objective('x'.repeat(1_100_000)), 413, 'too-large'],
])('%s', async (_, body, status, code) => {
  const reply = await lint(body);
  expect([reply.status, ((await reply.json()) as { error: { code: string } }).error.code]).toEqual([status, code]);
});

const said = async (reply: Response) => ((await reply.json()) as ErrorBody).error;

test('whoever reads the reply itself is told in both languages what is wrong and what to do', async () => {
  const nothing = await said(await admin.fetch('/api/nothing'));
  expect(nothing).toMatchObject({ code: 'not-found', text: refusals['not-found'].text });
  const { text, problems } = await said(await admin.fetch('/api/me?cycl=1'));
  expect(text).toEqual(refusals.invalid.text);
  expect(problems).toMatchObject([
    {
      path: 'cycl',
      text: { en: 'Nothing can be given here; “cycl” is not known.', zh: '这里不接受任何内容，“cycl”无法识别。' },
    },
  ]);
});

test.each([
  ['2,5', 'number-as-text', '“2,5” is a text. Send the number: 2.5.'],
  [' １２ ', 'number-as-text', '“１２” is a text. Send the number: 12.'],
  ['1,234', 'ambiguous-number', '“1,234” can be 1234 or 1.234. Send one of the two as a number.'],
  ['many', 'not-a-number', 'This should be a number.'],
])('a number is taken as a number: “%s”', async (value, code, en) => {
  const body = JSON.stringify({
    teamId,
    cycleId,
    text: 'x',
    type: 'other',
    keyResults: [{ text: 'y', target: value }],
  });
  const { problems } = await said(await admin.fetch('/api/objectives', { method: 'POST', headers: json, body }));
  expect(problems).toMatchObject([{ path: 'keyResults.0.target', code, text: { en } }]);
});

test('a body without a length is counted as it comes', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  const reply = await app.app.request('/api/lint', {
    method: 'POST',
    headers: json,
    body,
    duplex: 'half',
  } as RequestInit);
  expect(reply.status).toBe(413);
});

/** Here they know whom they refuse before they read anything: `identity-first.test.ts`. */
const unread = ['/api/password-resets/{token}', '/api/setup', '/api/setup/sample', '/api/join/{token}', '/api/reports'];
const rows = Object.values(endpoints)
  .flatMap((noun) => Object.values(noun) as Endpoint[])
  .filter(({ method, path }) => method === 'GET' || !unread.includes(path));
const send = (row: Endpoint, query: string, body?: object) =>
  admin.fetch(row.path.replace(/\{\w+\}/g, 'x') + query, {
    method: row.method,
    ...(body && { headers: json, body: JSON.stringify(body) }),
  });
const problemsOf = async (reply: Response) =>
  ((await reply.json()) as { error: { problems?: Problem[] } }).error.problems?.filter(({ path }) => path === 'nosuch');

test('a field that an endpoint does not know is refused by every one of them, with what it does know', async () => {
  for (const row of rows.filter(({ method }) => method !== 'GET')) {
    const reply = await send(row, '', { nosuch: 1 });
    const code = row.body ? 'field-not-known' : 'no-fields';
    expect([row.path, reply.status, await problemsOf(reply)]).toMatchObject([row.path, 400, [{ code }]]);
  }
});

test('so is a filter', async () => {
  for (const row of rows) {
    const reply = await send(row, '?nosuch=1', row.body && {});
    expect([row.path, reply.status, await problemsOf(reply)]).toMatchObject([row.path, 400, [{ path: 'nosuch' }]]);
  }
});

test('a name that is nearly right is told with its place and the right one, beside everything else that is wrong', async () => {
  const body = { text: 'x', teamId, keyResults: [{ text: 'a' }, { text: 'b', targt: 3, steps: [{ txt: 'c' }] }] };
  const reply = await admin.fetch('/api/objectives', { method: 'POST', headers: json, body: JSON.stringify(body) });
  expect([reply.status, await reply.json()]).toMatchObject([
    400,
    {
      error: {
        code: 'invalid',
        problems: [
          { path: 'keyResults.1.targt', code: 'unknown-field', values: { field: 'targt', nearest: 'target' } },
          { path: 'keyResults.1.steps.0.txt', code: 'unknown-field', values: { field: 'txt', nearest: 'text' } },
          { path: 'keyResults.1.steps.0.text', code: 'required' },
          { path: 'cycleId', code: 'required' },
        ],
      },
    },
  ]);
});

test('what no column can hold is left out, everything else comes back as it was', async () => {
  const text = 'a\0b \ud800 𝄞 \u202eright to left\u202c \u200bzero 💡 ’ ‘ “';
  const body = JSON.stringify({
    teamId,
    cycleId,
    text,
    why: '<script>alert(1)</script>',
    keyResults: [{ text: '__proto__', source: { kind: 'manual', config: { __proto__: 1, constructor: 'x' } } }],
  });
  const reply = await admin.fetch('/api/objectives', { method: 'POST', headers: json, body });
  expect(await reply.json()).toMatchObject({
    text: text.replace('\0', '').replace('\ud800', '\ufffd'),
    why: '<script>alert(1)</script>',
  });
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('no input makes any endpoint fail: it answers, or refuses with a reason', { timeout: 120_000 }, async () => {
  const tried = rows.filter((row) => !/\/(session|setup|me|sample|join)/.test(row.path));
  const odd = fc.oneof(
    fc.constantFrom(
      '',
      '__proto__',
      "'; drop table people; --",
      '%',
      '..%2f..%2fetc%2fpasswd',
      '\u0000',
      'x'.repeat(5000),
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.uuid(),
  );
  const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tried),
      odd,
      fc.dictionary(
        fc.constantFrom(
          'text',
          'name',
          'teamId',
          'cycleId',
          'version',
          'keyResults',
          'value',
          'at',
          'answers',
          'rules',
          'state',
        ),
        value,
      ),
      async (row, part, body) => {
        const path = row.path.replace(/\{\w+\}/g, encodeURIComponent(part.toWellFormed()));
        const init = row.body ? { headers: json, body: JSON.stringify(body) } : {};
        const reply = await admin.fetch(path, { method: row.method, ...init });
        await reply.text();
        return reply.status < 500;
      },
    ),
    { numRuns: 400 },
  );
});

test('an unknown path under /api is a refusal, elsewhere the app', async () => {
  expect((await admin.fetch('/api/nothing')).status).toBe(404);
  expect((await admin.fetch('/api/teams', { method: 'DELETE' })).status).toBe(404);
  const page = await admin.fetch('/teams/anything');
  expect([page.status, page.headers.get('content-type')?.toLowerCase()]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-");
  for (const path of ['/assets/../../../package.json', '/%2e%2e/%2e%2e/package.json', '/assets/nothing.js']) {
    expect((await admin.fetch(path)).headers.get('content-type')).not.toContain('javascript');
    expect(await (await admin.fetch(path)).text()).not.toContain('crux-okr');
  }
});
