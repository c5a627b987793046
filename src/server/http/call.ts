import type { SignedIn } from '../auth/signed-in.ts';
import type { z } from 'zod';
import type { Endpoint, PathParams } from '../../contract/endpoint.ts';
import type { Change, Told } from '../ask/change.ts';
import type { Services } from '../ask/services.ts';
import type { Page } from './page.ts';

type Output<S> = S extends z.ZodUndefined ? undefined : S extends z.ZodType ? z.output<S> : undefined;
type Part<E, Key extends string> = E extends { [key in Key]?: infer S } ? Output<Exclude<S, undefined>> : undefined;

export type ParamsOf<E> = E extends { path: infer P extends string } ? PathParams<P> : unknown;
export type QueryOf<E> = Part<E, 'query'>;
export type BodyOf<E> = Part<E, 'body'>;
export type ReplyOf<E> = Part<E, 'reply'> extends undefined ? void : Part<E, 'reply'>;

/** What every handler is given, parsed: the path's names, the query, the body, and the reply's extra headers. */
export type Input<E> = {
  services: Services;
  request: Request;
  /** Who asks: the connection's address, or what a trusted proxy says. */
  address: string;
  /** Where whoever asks reaches this installation; a request may claim any address. */
  outside: string;
  /** What a link for somebody else begins with; refuses where only the request says so. */
  linkBase: () => string;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  replyHeaders: Headers;
};

/** A call by a signed-in person; a write runs in a transaction (`db`), whose events are recorded with it. */
export type Call<E> = Input<E> & Change & { me: SignedIn };

/** A call that opens its transactions itself: ways in and out, where there is nobody yet. */
export type OpenCall<E> = Input<E> & { now: Date };

/** An open call whatever its endpoint: who calls, from where, and the reply's headers. */
export type Visit = Omit<OpenCall<unknown>, 'params' | 'query' | 'body'>;

export type Rows = Record<string, Endpoint>;
/**
 * A reply, or the same already written; a long one comes in pieces, and one whose headers matter as a whole response. A
 * write may hand back how it is told: that is done after the commit. Of a list that is told page by page the whole, which
 * is cut where it is answered, or one page.
 */
export type Handlers<R> = {
  [Key in keyof R]: (
    call: Call<R[Key]>,
  ) => Promise<
    ReplyOf<R[Key]> | Told<ReplyOf<R[Key]>> | Page<EntryOf<R[Key]>> | Uint8Array | ReadableStream<Uint8Array> | Response
  >;
};
type EntryOf<E> = ReplyOf<E> extends readonly (infer Entry)[] ? Entry : never;
export type OpenHandlers<R> = { [Key in keyof R]: (call: OpenCall<R[Key]>) => Promise<ReplyOf<R[Key]>> };
export type AloneHandlers<R> = {
  [Key in keyof R]: (call: OpenCall<R[Key]> & { me: SignedIn }) => Promise<ReplyOf<R[Key]>>;
};
