// An endpoint is one row of the API: method, path, what goes in, what comes out; server, client and OpenAPI all read it.
import type { z } from 'zod';
import type { TokenScope } from '../core/okr/words.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The names in `{…}` of a path, as an object of strings. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { [key in Name]: string } & PathParams<Rest>
  : unknown;

/**
 * A list is told so many entries at a time. Where it goes on, the reply says so: `Link: <address>; rel="next"`, the
 * same address with another `after` or `before`, which is taken as it is told.
 */
export type Paged = {
  most: number;
  /** `after`: in the order it is told in. `before`: from the newest back. */
  by: 'after' | 'before';
  /** Where in an entry stands what tells it from the others; absent: `id`. */
  key?: readonly string[];
};

export type Endpoint<
  M extends Method = Method,
  P extends string = string,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> = {
  method: M;
  path: P;
  summary: string;
  /** `nobody`: works without signing in. Absent: a signed-in person. */
  for?: 'nobody';
  /** A token that does one thing is taken for it: instead of a person where `for` says nobody, beside one otherwise. */
  token?: TokenScope;
  query?: Q;
  body?: B;
  /** In bytes; absent = 1 MB. */
  bodyLimit?: number;
  /** The reply; absent = 204, no body. */
  reply?: R;
  /** What kind of file the reply is; absent: JSON. */
  type?: string;
  /** The reply tells something once that only its hash is kept of; kept for a retry, it is sealed. */
  tellsOnce?: true;
  /** Of a reply that is a list: it goes on over several replies. */
  page?: Paged;
  /** The refusal codes this endpoint is known for, beyond the general ones (documentation only). */
  refusals?: readonly string[];
};

/** Keeps the literal types of one row. */
export function endpoint<
  const M extends Method,
  const P extends string,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(row: Endpoint<M, P, Q, B, R>): Endpoint<M, P, Q, B, R> {
  return row;
}
