import type { DataTag } from '@tanstack/react-query';
import { type Call, type CallInput, client, type ReplyOf } from '../../contract/client.ts';
import { type EventsMade, eventsMadeHeader, readEventsMade } from '../../contract/events-made.ts';
import { versionHeader } from '../../contract/version.ts';
import { heardVersion } from '../lib/page-version.ts';
import { holdHeard, readAgain } from './changes.ts';
import type { Key } from './keys.ts';
import { queryClient } from './query-client.ts';

/** Asks the server and changes nothing. */
export const call = client(ask);

type Read = Extract<Call, `GET ${string}`>;
type Lists = { [C in Read]: ReplyOf<C> extends readonly unknown[] ? C : never }[Read];

/** The whole of a list that the server tells page by page: for what reckons with all of it, or is looked through here. */
export async function whole<C extends Lists>(name: C, input: CallInput<C>): Promise<ReplyOf<C>> {
  const all: unknown[] = [];
  for (let query = input.query; ; ) {
    const { reply, next } = await call.page(name, { ...input, query });
    all.push(...(reply as unknown[]));
    if (next === null) return all as ReplyOf<C>;
    query = next;
  }
}

/** Of a list that is read back from its newest entries, page by page when asked. */
export const bitByBit = {
  initialPageParam: {} as { before?: string | undefined },
  getNextPageParam: ({ next }: { next: { before?: string | undefined } | null | undefined }) => next,
};

type Write = Exclude<Call, `GET ${string}`>;

type Ways<Reply> = {
  /** The query whose answer the reply is: it is shown at once and not asked again. */
  into?: (reply: Reply) => { queryKey: DataTag<Key, Reply, Error> };
  /** Done before anything is read again: the page of what is gone is left, or reading it again would find nothing. */
  first?: (reply: Reply) => unknown;
  /** Not waited until the pages show it: what is told of the change is told before the row that changed is gone. */
  early?: boolean;
};

/**
 * Changes something: what shows it is read again, as the events say that the write made (`shown-by.ts`). Resolves when
 * the open page shows it.
 */
export async function write<C extends Write>(
  name: C,
  input: CallInput<C>,
  { into, first, early = false }: Ways<ReplyOf<C>> = {},
): Promise<ReplyOf<C>> {
  let made: EventsMade | undefined;
  const send = client(async (url, init) => {
    const answer = await ask(url, init);
    made = readEventsMade(answer.headers.get(eventsMadeHeader));
    return answer;
  });
  const release = first && holdHeard();
  let reply: ReplyOf<C>;
  let shown: Key | undefined;
  try {
    reply = await send(name, input);
    shown = into?.(reply).queryKey;
    if (shown !== undefined) queryClient.setQueryData(shown, reply);
    await first?.(reply);
  } finally {
    release?.();
  }
  const reading = made === undefined ? Promise.resolve() : readAgain([made], shown);
  if (!early) await reading;
  return reply;
}

/** The session is an http-only cookie of the same host. */
async function ask(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, { ...init, credentials: 'same-origin' });
  heardVersion(answer.headers.get(versionHeader));
  return answer;
}
