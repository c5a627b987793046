import type { SignedIn } from '../auth/signed-in.ts';
import type { Context, Hono } from 'hono';
import type { Endpoint } from '../../contract/endpoint.ts';
import { eventsMadeHeader, tellEventsMade } from '../../contract/events-made.ts';
import { refuse } from '../../core/refusal.ts';
import { withEvents } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { Services } from '../ask/services.ts';
import type { AloneHandlers, Call, Handlers, Input, OpenHandlers, Rows } from './call.ts';
import { once } from './idempotency.ts';
import { cleanJson } from './json.ts';
import { addressOf, readBody, readQuery, refuseForeignOrigin } from './input.ts';

type AnyCall = (call: never) => Promise<unknown>;

/** Somebody who needs no session, such as the holder of a token; they may only read. */
type AlsoReads = (db: Db, request: Request, now: Date) => Promise<SignedIn | undefined>;

/** Serves endpoints for signed-in people; each write is one transaction, and its reply tells which events it made. */
export function serve<R extends Rows>(
  app: Hono,
  services: Services,
  rows: R,
  handlers: Handlers<R>,
  alsoReads?: AlsoReads,
): void {
  eachRow(app, rows, handlers as Record<string, AnyCall>, (row, handler) => async (context) => {
    const request = context.req.raw;
    const now = services.clock();
    const other = row.method === 'GET' ? await alsoReads?.(services.database.db, request, now) : undefined;
    const me = other ?? (await services.identify(request)) ?? refuse('not-signed-in');
    const input = await readInput(services, row, context);
    for (const cookie of me.cookies) input.replyHeaders.append('set-cookie', cookie);
    const call = { ...input, me, actor: me.actor, name: me.name, now };
    if (row.method === 'GET') {
      const reply = await handler({ ...call, db: services.database.db } as never);
      return replyWith(context, reply, input.replyHeaders);
    }
    const { result, events } = await withEvents(services, { ...me.actor, name: me.name }, now, (tx, record) =>
      once(tx, { ...call, vault: row.tellsOnce && services.vault }, () =>
        handler({ ...call, db: tx, record } satisfies Call<Endpoint> as never),
      ),
    );
    const made = tellEventsMade(events);
    if (made !== undefined) input.replyHeaders.set(eventsMadeHeader, made);
    return replyWith(context, result, input.replyHeaders);
  });
}

/** Serves endpoints that work without a person, or that open their transactions themselves. */
export function serveOpen<R extends Rows>(app: Hono, services: Services, rows: R, handlers: OpenHandlers<R>): void {
  eachRow(app, rows, handlers as Record<string, AnyCall>, (row, handler) => async (context) => {
    const input = await readInput(services, row, context);
    const reply = await handler({ ...input, now: services.clock() } as never);
    return replyWith(context, reply, input.replyHeaders);
  });
}

/** Serves endpoints for signed-in people that take their time and open their transactions themselves. */
export function serveAlone<R extends Rows>(app: Hono, services: Services, rows: R, handlers: AloneHandlers<R>): void {
  eachRow(app, rows, handlers as Record<string, AnyCall>, (row, handler) => async (context) => {
    const me = (await services.identify(context.req.raw)) ?? refuse('not-signed-in');
    const input = await readInput(services, row, context);
    const reply = await handler({ ...input, me, now: services.clock() } as never);
    return replyWith(context, reply, input.replyHeaders);
  });
}

type Serving = (row: Endpoint, handler: AnyCall) => (context: Context) => Promise<Response>;

function eachRow(app: Hono, rows: Rows, handlers: Record<string, AnyCall>, serving: Serving): void {
  for (const [name, row] of Object.entries(rows)) {
    app.on(row.method, row.path.replace(/\{(\w+)\}/g, ':$1'), serving(row, handlers[name]!));
  }
}

async function readInput(services: Services, row: Endpoint, context: Context): Promise<Input<Endpoint>> {
  const request = context.req.raw;
  if (row.method !== 'GET') refuseForeignOrigin(request);
  return {
    services,
    request,
    address: addressOf(context),
    params: cleanJson(context.req.param()) as Record<string, string>,
    query: readQuery(row.query, request.url) as undefined,
    body: (await readBody(row.body, request, row.bodyLimit)) as undefined,
    replyHeaders: new Headers(),
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
