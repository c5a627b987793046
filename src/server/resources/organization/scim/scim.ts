import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { isRefusalCode, refusals } from '../../../../contract/refusals.ts';
import { scimPath } from '../../../../contract/scim.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { say } from '../../../../core/text.ts';
import { providerConfig, resourceTypes, schemas, scimUris } from '../../../../formats/scim/schemas.ts';
import { type Change, inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { programOf } from '../../../auth/program.ts';
import { tokenOf } from '../../../auth/tokens.ts';
import { outageOf } from '../../../db/outage.ts';
import { readBody } from '../../../http/input.ts';
import { outsideOf } from '../../../http/outside.ts';
import type { TokensTable } from '../../../db/tables/sources.ts';
import { createGroup, listGroups, patchGroup, putGroup, removeGroup, showGroup } from './groups.ts';
import { listed, shaped } from './page.ts';
import { createUser, listUsers, patchUser, putUser, removeUser, showUser } from './users.ts';

/** What each verb is given beside the change it makes. */
export type Asked = {
  services: Services;
  /** Where SCIM is reached from outside. */
  at: string;
  id: string;
  query: Record<string, string>;
  body: unknown;
};

type Verb = (change: Change, asked: Asked) => Promise<object | undefined>;

/** SCIM 2.0: the company's directory adds, changes and deactivates people, and tells of its groups. */
export function serveScim(app: Hono, services: Services): void {
  const on = (method: string, path: string, verb: Verb, status = 200) =>
    app.on(method, `${scimPath}${path}`, async (context) => {
      try {
        const reply = await answer(services, context, verb);
        return reply === undefined ? context.body(null, 204) : told(context, reply, status);
      } catch (thrown) {
        return refused(services, context, thrown);
      }
    });
  on('GET', '/ServiceProviderConfig', async (_, { at }) => providerConfig(at));
  on('GET', '/ResourceTypes', async (_, { at }) => listed(resourceTypes(at)));
  on('GET', '/ResourceTypes/:id', async (_, { at, id }) => one(resourceTypes(at), id));
  on('GET', '/Schemas', async (_, { at }) => listed(schemas(at)));
  on('GET', '/Schemas/:id', async (_, { at, id }) => one(schemas(at), id));
  on('GET', '/Users', listUsers);
  on('POST', '/Users', createUser, 201);
  on('GET', '/Users/:id', showUser);
  on('PUT', '/Users/:id', putUser);
  on('PATCH', '/Users/:id', patchUser);
  on('DELETE', '/Users/:id', removeUser);
  on('GET', '/Groups', listGroups);
  on('POST', '/Groups', createGroup, 201);
  on('GET', '/Groups/:id', showGroup);
  on('PUT', '/Groups/:id', putGroup);
  on('PATCH', '/Groups/:id', patchGroup);
  on('DELETE', '/Groups/:id', removeGroup);
  app.all(`${scimPath}/*`, (context) => refused(services, context, new Refusal('not-found')));
}

function one<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  return rows.find((row) => row.id === id) ?? refuse('not-found');
}

const anything = z.record(z.string(), z.unknown());

async function answer(services: Services, context: Context, verb: Verb): Promise<object | undefined> {
  const { database, clock } = services;
  const request = context.req.raw;
  const now = clock();
  // Who asks comes first: nothing of a stranger is read.
  const token = await tokenOf(database.db, request, 'directory', now);
  const writes = request.method !== 'GET' && request.method !== 'DELETE';
  const query = context.req.query();
  const asked: Asked = {
    services,
    at: `${outsideOf(context, services)}${scimPath}`,
    id: context.req.param('id') ?? '',
    query,
    body: writes ? await readBody(anything, request) : undefined,
  };
  const program = await programOf(database.db, token.organization_id);
  if (request.method === 'GET')
    return shaped(await verb({ ...program, db: database.db, now, record: () => undefined }, asked), query);
  const done = await inTransaction(services, authorOf(token), now, (db, record) =>
    verb({ ...program, db, now, record }, asked),
  );
  return shaped(done, query);
}

function authorOf({ organization_id, id, name }: TokensTable) {
  return { organizationId: organization_id, id: null, token: { id, name } };
}

const kinds: Record<string, string> = {
  'scim-syntax': 'invalidSyntax',
  'not-json': 'invalidSyntax',
  'scim-filter': 'invalidFilter',
  'scim-value': 'invalidValue',
  'scim-taken': 'uniqueness',
  'email-taken': 'uniqueness',
  'scim-address-fixed': 'mutability',
  'last-admin': 'mutability',
};

/** As SCIM says no; the sentence in both languages. */
function refused({ log }: Services, context: Context, thrown: unknown): Response {
  const known = thrown instanceof Refusal && isRefusalCode(thrown.code) ? thrown.code : undefined;
  if (known === undefined) log.error({ fault: thrown, path: context.req.path }, 'a request of the directory failed');
  const code = known ?? outageOf(thrown as Error) ?? 'fault';
  const { status, text } = refusals[code];
  const values = thrown instanceof Refusal ? thrown.details.values : undefined;
  if (status === 429) context.header('retry-after', String(values?.['seconds'] ?? 60));
  const detail = `${say(text, 'en', values)} ${say(text, 'zh', values)}`;
  const kind = kinds[code];
  return told(
    context,
    { schemas: [scimUris.error], status: String(status), ...(kind && { scimType: kind }), detail },
    status,
  );
}

const made = z.object({ meta: z.object({ location: z.string() }) });

function told(context: Context, reply: object, status: number): Response {
  const location = status === 201 ? made.safeParse(reply).data?.meta.location : undefined;
  if (location !== undefined) context.header('location', location);
  return context.body(JSON.stringify(reply), status as 200, { 'content-type': 'application/scim+json; charset=utf-8' });
}
