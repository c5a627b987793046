import { hashKey } from '@tanstack/react-query';
import type { EventsMade } from '../../contract/events-made.ts';
import type { Head, Key } from './keys.ts';
import { queryClient } from './query-client.ts';
import { shownBy } from './shown-by.ts';

type Span = Pick<EventsMade, 'first' | 'last'>;

/** Most writes whose events are still on their way here; older ones have long been heard. */
const mostKnown = 100;

let known: Span[] = [];
let reading: Promise<void> = Promise.resolve();

/**
 * Reads again what shows these events, once: one's own are told by the reply of the write and heard a moment later, or
 * the other way round. Resolves when the open page shows them.
 *
 * @param except a query that holds the newest already.
 */
export function readAgain(told: readonly EventsMade[], except?: Key): Promise<void> {
  const news = told.filter(({ first, last }) => !isKnown(first) || !isKnown(last));
  if (news.length === 0) return reading;
  known = [...known, ...news].slice(-mostKnown);
  const types = news.flatMap((one) => one.types);
  // A newer server tells of something this page does not know: everything may show it.
  const heads = types.every((type) => Object.hasOwn(shownBy, type))
    ? new Set<Head>([...(types.length === 0 ? [] : (['audit'] as const)), ...types.flatMap((type) => shownBy[type])])
    : undefined;
  reading = invalidate(heads, except);
  return reading;
}

let held: Promise<unknown> = Promise.resolve();

/** What is heard waits until the returned is called: a page that is about to be left would find nothing to read. */
export function holdHeard(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  held = Promise.all([held, promise]);
  return resolve;
}

/** Reads again what others' changes show, and one's own where they are heard before the reply of the write is here. */
export async function hear(told: readonly EventsMade[]): Promise<void> {
  await held;
  return readAgain(told);
}

function isKnown(event: number): boolean {
  return known.some(({ first, last }) => first <= event && event <= last);
}

/** For what happens without an event: put off for myself, or refused because somebody was faster. */
export function refresh(...heads: Head[]): Promise<void> {
  return invalidate(new Set(heads), undefined);
}

function invalidate(heads: ReadonlySet<Head> | undefined, except: Key | undefined): Promise<void> {
  const fresh = except && hashKey(except);
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [head], queryHash }) => (heads === undefined || heads.has(head)) && queryHash !== fresh,
  });
}
