import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../contract/endpoints.ts';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';

type Operation = { security: Record<string, unknown>[]; responses: Record<string, { content?: object }> };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: { session: { name: string } } };
};

let app: TestApp;
let document: Document;
const key = 'a key of the demo';

beforeAll(async () => {
  app = await openTestApp({ demo: { lang: 'en', key } });
  document = (await (await app.visitor().fetch('/openapi.json')).json()) as Document;
});

afterAll(() => app.close());

/** What answers whatever the address: the middle of the way, the web app's own pages, and “not found”. */
const anyAddress = new Set(['ALL /*', 'ALL /api/*', 'ALL /scim/v2/*', 'GET *', 'GET /*']);

const served = () =>
  app.app.routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !anyAddress.has(route))
    .map((route) => route.replaceAll(/:(\w+)(\{.*\})?/g, '{$1}').replace('/docs/*', '/docs/{page}'));

test('each address that is answered is described, and each that is described is answered', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...new Set(served())].toSorted()).toEqual(described.toSorted());
});

test('what is described as closed is closed to strangers, and what is open is not', async () => {
  const wrong: string[] = [];
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, { security }] of Object.entries(methods)) {
      const address = path.replaceAll(/\{\w+\}/g, 'x');
      const reply = await app.app.request(address, { method: method.toUpperCase() });
      // Where a body is read first, its absence is told first.
      const isRefused = reply.status === 401 || (reply.status === 400 && method !== 'get');
      const isRight = security.length === 0 ? reply.status !== 401 : isRefused;
      if (!isRight) wrong.push(`${method} ${path}: ${reply.status}`);
    }
  // Whoever is signed out already may sign out.
  expect(wrong).toEqual(['delete /api/session: 204']);
});

test('what needs nothing but an address comes as the kind of file it is described as', async () => {
  const { admin, me } = await app.setUp();
  const cycleId = me.cycle!.id;
  for (const { path, type } of Object.values(plainAddresses).flatMap((noun) => Object.values(noun) as Row[])) {
    const address = path
      .replace('{cycleId}', cycleId)
      .replace('{page}', 'settings')
      .replace('{name}', 'draft.en.png')
      .replace(/chart\.(svg|png)$/, 'chart.$1?of=heat-map');
    // Those of a key result and of a link have their own tests, as has the company's sign-in; the stream never ends, and numbers need a token.
    if (/[{]|stream|metrics|company-session/.test(address)) continue;
    const reply = await admin.fetch(address);
    expect([address, reply.headers.get('content-type')?.split(';')[0]]).toEqual([address, type ?? 'application/json']);
    await reply.body?.cancel();
  }
});

type Row = { path: string; type?: string };

test('the cookie has the name that this installation gives it', async () => {
  expect(document.components.securitySchemes.session.name).toBe(app.services.accounts.cookieName);
  const { accounts } = app.services;
  const behind = await openTestApp({ accounts: { ...accounts, cookieName: '__Secure-crux.session_token' } });
  const there = (await (await behind.visitor().fetch('/openapi.json')).json()) as Document;
  expect(there.components.securitySchemes.session.name).toBe('__Secure-crux.session_token');
  await behind.close();
});

test('every noun of the API is described', () => {
  expect(Object.keys(document.paths).length).toBeGreaterThan(Object.keys(endpoints).length);
});
