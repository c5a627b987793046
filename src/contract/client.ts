// The typed client: `call('GET /api/teams/{teamId}/board', { params })`; types come from the tables, no schema is loaded.
import type { z } from 'zod';
import type { Endpoint, PathParams } from './endpoint.ts';
import type { Endpoints } from './endpoints.ts';
import type { ErrorBody } from './refusals.ts';

type Row = { [noun in keyof Endpoints]: Endpoints[noun][keyof Endpoints[noun]] }[keyof Endpoints];
type KeyOf<E> = E extends { method: infer M extends string; path: infer P extends string } ? `${M} ${P}` : never;

/** `METHOD /path` of every endpoint. */
export type Call = KeyOf<Row>;
type RowOf<C extends Call> = Row extends infer E
  ? E extends Row
    ? KeyOf<E> extends C
      ? C extends KeyOf<E>
        ? E
        : never
      : never
    : never
  : never;
type In<S> = S extends z.ZodUndefined ? undefined : S extends z.ZodType ? z.input<S> : undefined;
type Out<S> = S extends z.ZodUndefined ? undefined : S extends z.ZodType ? z.output<S> : undefined;
type Schemas<C extends Call> =
  RowOf<C> extends Endpoint<string & never, infer P, infer Q, infer B, infer R>
    ? { P: P; Q: Q; B: B; R: R }
    : SchemasOf<RowOf<C>>;
type SchemasOf<E> = E extends { path: infer P extends string; query?: infer Q; body?: infer B; reply?: infer R }
  ? { P: P; Q: Q; B: B; R: R }
  : never;

export type ReplyOf<C extends Call> = Out<Exclude<Schemas<C>['R'], undefined>>;
export type BodyOf<C extends Call> = In<Exclude<Schemas<C>['B'], undefined>>;

type Need<K extends string, T> = [T] extends [undefined] ? unknown : { [key in K]: T };
type ParamsNeed<P extends string> = P extends `${string}{${string}` ? { params: PathParams<P> } : unknown;
export type CallInput<C extends Call> = ParamsNeed<Schemas<C>['P'] & string> &
  Need<'body', BodyOf<C>> & {
    query?: In<Exclude<Schemas<C>['Q'], undefined>>;
    idempotencyKey?: string;
    signal?: unknown;
  };

/** One reply of a list that is told page by page; `next`: the query of the one after it, null at the end. */
export type PageOf<C extends Call> = { reply: ReplyOf<C>; next: CallInput<C>['query'] | null };

/** The part of `fetch` the client needs; the browser's and Node's both fit. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: never },
) => Promise<{
  ok: boolean;
  status: number;
  text(): Promise<string>;
  /** Only asked where a list goes on. */
  headers?: { get(name: string): string | null };
}>;

/** A refusal or fault as the server said it; `body` is undefined when the server could not be understood. */
export class CallError extends Error {
  readonly status: number;
  readonly body: ErrorBody | undefined;
  constructor(status: number, body: ErrorBody | undefined) {
    super(body?.error.code ?? `http-${status}`);
    this.name = 'CallError';
    this.status = status;
    this.body = body;
  }
}

/** @param headers sent with every call (a token from the terminal, a language). */
export function client(fetch: Fetch, base = '', headers: Record<string, string> = {}) {
  async function page<C extends Call>(name: C, input: CallInput<C>): Promise<PageOf<C>> {
    const given = input as {
      params?: Record<string, string>;
      query?: Record<string, unknown>;
      body?: unknown;
      idempotencyKey?: string;
      signal?: never;
    };
    const space = name.indexOf(' ');
    const path = name
      .slice(space + 1)
      .replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(given.params?.[key] ?? ''));
    const reply = await fetch(base + path + queryString(given.query), {
      method: name.slice(0, space),
      headers: {
        accept: 'application/json',
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(given.idempotencyKey ? { 'idempotency-key': given.idempotencyKey } : {}),
        ...headers,
      },
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
      ...(given.signal === undefined ? {} : { signal: given.signal }),
    });
    const text = await reply.text();
    const json = text === '' ? undefined : parse(text);
    if (!reply.ok) throw new CallError(reply.status, isErrorBody(json) ? json : undefined);
    return { reply: json as ReplyOf<C>, next: nextOf(reply.headers?.get('link') ?? null) as PageOf<C>['next'] };
  }
  const call = async <C extends Call>(name: C, input: CallInput<C>): Promise<ReplyOf<C>> =>
    (await page(name, input)).reply;
  return Object.assign(call, { page });
}

/** The query with which a list goes on, as the reply's `Link` tells it. */
function nextOf(link: string | null): Record<string, string> | null {
  const [, query] = /^<[^?>]*\?([^>]*)>; rel="next"$/.exec(link ?? '') ?? [];
  if (query === undefined) return null;
  const pairs = query
    .split('&')
    .map((pair) => pair.split('=').map((part) => decodeURIComponent(part.replace(/\+/g, ' '))));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
}

function queryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`).join('&')}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's HTML page: the caller sees a CallError without a body, or an undefined reply
  }
}

function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'error' in value;
}
