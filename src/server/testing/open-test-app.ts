import type { Role } from '../../core/okr/words.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { client } from '../../contract/client.ts';
import type { Me } from '../../contract/session.ts';
import { makeApp } from '../run/app.ts';
import { openLog } from '../operator/log.ts';
import { openServices } from '../run/open-services.ts';
import { setupToken } from '../resources/organization/session/setup-token.ts';
import type { Services } from '../ask/services.ts';
import { checkReply } from './check-reply.ts';
import { openSchema } from './open-schema.ts';
import { readSettings } from '../operator/settings.ts';

/** A person at a keyboard: the typed client with a cookie jar of its own. */
export type Visitor = ReturnType<typeof client> & {
  /** The raw way, for bad requests. */ fetch(path: string, init?: RequestInit): Promise<Response>;
  cookies(): string;
};

export type TestApp = {
  app: Hono;
  services: Services;
  /** A new browser, nobody signed in. */
  visitor(): Visitor;
  /** The first run: an organization with its admin, signed in. */
  setUp(): Promise<{ admin: Visitor; me: Me }>;
  /** Invites a person and lets them join; signed in. */
  join(admin: Visitor, role: Role, name?: string, teamIds?: string[]): Promise<{ person: Visitor; me: Me }>;
  close(): Promise<void>;
};

/** Everyone's, in tests. */
export const password = 'correct horse battery';

/** The whole program on a fresh real database: SQLite in a temporary folder, or a schema of `CRUX_TEST_DATABASE_URL`. */
export async function openTestApp(changes: Partial<Services> = {}): Promise<TestApp> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'crux-test-'));
  const schema = process.env['CRUX_TEST_DATABASE_URL']
    ? await openSchema(process.env['CRUX_TEST_DATABASE_URL'])
    : undefined;
  const settings = { ...readSettings({ CRUX_DATA: dataFolder, CRUX_PUBLIC_PAGES: 'on' }), databaseUrl: schema?.url };
  const opened = await openServices(settings, openLog('silent'));
  const services = { ...opened, ...changes };
  const app = makeApp(services);
  let joined = 0;

  const visitor = () => browse(app);
  return {
    app,
    services,
    visitor,
    async setUp() {
      const admin = visitor();
      const token = await setupToken(services);
      const body = {
        token,
        lang: 'en' as const,
        organization: 'Acme',
        name: 'Ada',
        email: 'ada@example.com',
        password,
      };
      return { admin, me: await admin('POST /api/setup', { body }) };
    },
    async join(admin, role, name = role, teamIds = []) {
      const { link } = await admin('POST /api/invitations', { body: { role, name, teamIds } });
      const person = visitor();
      const body = { name, email: `${name.toLowerCase()}-${++joined}@example.com`, password, lang: 'en' as const };
      return {
        person,
        me: await person('POST /api/join/{token}', { params: { token: link!.split('/join/')[1]! }, body }),
      };
    },
    async close() {
      await opened.close();
      await schema?.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function browse(app: Hono): Visitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const fetch = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', cookies());
    const reply = await app.request(path, { ...init, headers });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split(/=(.*)/s);
      if (/max-age=0/i.test(cookie) || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    await checkReply(init.method ?? 'GET', path, reply);
    return reply;
  };
  return Object.assign(client(fetch as never), { fetch, cookies });
}
