import type { SignedIn } from '../auth/signed-in.ts';
import { whoAsks } from '../auth/who-asks.ts';
import type { Context, Hono } from 'hono';
import type { Endpoint } from '../../contract/endpoint.ts';
import { eventsMadeHeader, tellEventsMade } from '../../contract/events-made.ts';
import { type Ask, type Change, withEvents } from '../ask/change.ts';
import type { Services } from '../ask/services.ts';
import type { AloneHandlers, Handlers, Input, OpenHandlers, Rows } from './call.ts';
import { once, replyOf } from './idempotency.ts';
import { cleanJson } from './json.ts';
import { paged } from './page.ts';
import { readBody, readQuery, refuseForeignOrigin } from './input.ts';
import { addressOf, linkBaseOf, outsideOf } from './outside.ts';

/** Serves endpoints for signed-in people; each write is one transaction, and its reply tells which events it made. */
export function serve<R extends Rows>(app: Hono, services: Services, rows: R, handlers: Handlers<R>): void {
  serveRows(app, services, rows, handlers, async ({ row, request }, read, run: Run<Signed & Change>) => {
    const { database, vault } = services;
    const call = await signedIn(services, request, row);
    const input = await read(call.me);
    // A read records nothing: nobody hears of it.
    if (row.method === 'GET') return run(input, { ...call, db: database.db } as Signed & Change);
    const { result, events } = await withEvents(services, { ...call.actor, name: call.name }, call.now, (tx, record) =>
      once(tx, { ...input, ...call, vault: row.tellsOnce && vault }, () => run(input, { ...call, db: tx, record })),
    );
    const made = tellEventsMade(events);
    if (made !== undefined) input.replyHeaders.set(eventsMadeHeader, made);
    return replyOf(result, database.db);
  });
}

/** Asked before anything is read: who is this, and how often did they come? */
export type Before<R> = { [Key in keyof R]?: (asked: Arrival) => Promise<unknown> };
type Arrival = { request: Request; address: string; params: Record<string, string>; now: Date };

/** Serves endpoints that work without a person, or that open their transactions themselves. */
export function serveOpen<R extends Rows>(
  app: Hono,
  services: Services,
  rows: R,
  handlers: OpenHandlers<R>,
  before: Before<R> = {},
): void {
  serveRows(app, services, rows, handlers, async ({ name, ...arrival }, read, run: Run<{ now: Date }>) => {
    const now = services.clock();
    await before[name]?.({ ...arrival, now });
    return run(await read(), { now });
  });
}

/** Serves endpoints for signed-in people that take their time and open their transactions themselves. */
export function serveAlone<R extends Rows>(app: Hono, services: Services, rows: R, handlers: AloneHandlers<R>): void {
  serveRows(app, services, rows, handlers, async ({ row, request }, read, run: Run<Signed>) => {
    const call = await signedIn(services, request, row);
    return run(await read(call.me), call);
  });
}

/** Who asks, and when. */
type Signed = Pick<Ask, 'actor' | 'name' | 'now' | 'zones'> & { me: SignedIn };
/** Reads what was sent; whoever is not signed in has been refused before. */
type Read = (me?: SignedIn) => Promise<Input<Endpoint>>;
/** Asks the handler with its input and what else its kind is given. */
type Run<Given> = (input: Input<Endpoint>, given: Given) => Promise<unknown>;
type Asked = Omit<Arrival, 'now'> & { name: string; row: Endpoint };
type Answer<Given> = (asked: Asked, read: Read, run: Run<Given>) => Promise<unknown>;

async function signedIn(services: Services, request: Request, row: Endpoint): Promise<Signed> {
  const me = await whoAsks(services, request, row);
  return { me, actor: me.actor, name: me.name, zones: me.zones, now: services.clock() };
}

/** The one way from a request to a handler and back; `answer` adds what handlers of its kind are given. */
function serveRows<Given>(app: Hono, services: Services, rows: Rows, handlers: object, answer: Answer<Given>): void {
  for (const [name, row] of Object.entries(rows)) {
    // Their types were checked where they were given: each fits its own row.
    const handler = (handlers as Record<string, (call: Input<Endpoint> & Given) => Promise<unknown>>)[name]!;
    app.on(row.method, row.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      const headers = new Headers();
      const read: Read = (me) => {
        for (const cookie of me?.cookies ?? []) headers.append('set-cookie', cookie);
        return readInput(services, row, context, headers);
      };
      const run: Run<Given> = async (input, given) =>
        paged(row, await handler({ ...input, ...given }), input.request.url, input.replyHeaders);
      const params = cleanJson(context.req.param()) as Record<string, string>;
      const asked = { name, row, request: context.req.raw, address: addressOf(context, services.proxies), params };
      return replyWith(context, await answer(asked, read, run), headers);
    });
  }
}

async function readInput(
  services: Services,
  row: Endpoint,
  context: Context,
  replyHeaders: Headers,
): Promise<Input<Endpoint>> {
  const request = context.req.raw;
  const outside = outsideOf(context, services);
  if (row.method !== 'GET') refuseForeignOrigin(request, outside);
  return {
    services,
    request,
    address: addressOf(context, services.proxies),
    outside,
    linkBase: () => linkBaseOf(context, services),
    params: cleanJson(context.req.param()) as Record<string, string>,
    query: readQuery(row.query, request.url) as undefined,
    body: (await readBody(row.body, request, row.bodyLimit)) as undefined,
    replyHeaders,
  };
}

function replyWith(context: Context, reply: unknown, headers: Headers): Response {
  for (const [name, value] of headers) context.header(name, value, { append: true });
  if (reply instanceof Response) return reply;
  if (reply === undefined) return context.body(null, 204);
  if (!headers.has('content-type')) context.header('content-type', 'application/json; charset=utf-8');
  if (reply instanceof ReadableStream) return context.body(reply as ReadableStream);
  return context.body(reply instanceof Uint8Array ? (reply as Uint8Array<ArrayBuffer>) : JSON.stringify(reply));
}
