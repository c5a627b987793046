import { useSyncExternalStore } from 'react';
import { type CheckInBody } from '../../../contract/check-ins.ts';
import { CallError, type ReplyOf } from '../../../contract/client.ts';
import type { ErrorBody } from '../../../contract/refusals.ts';
import { checkIn } from '../../data/check-ins.ts';
import { oneTimeKey } from '../../lib/one-time-key.ts';
import type { CheckInDraft } from './check-in-draft.ts';

/** A confirmed check-in that the server has not taken yet; it outlives the page. */
export type Unsent = {
  /** Sent along each time, so that however often it is sent it counts once. */
  key: string;
  personId: string;
  keyResultId: string;
  name: string;
  unit: string;
  body: CheckInBody;
  /** As it was typed, to go on typing. */
  typed: CheckInDraft;
  /** The server said no; a person decides what becomes of it. */
  refused?: ErrorBody | undefined;
  /** Why it has not arrived: no answer, or nobody is signed in any more. */
  trouble?: 'unreachable' | 'signed-out' | undefined;
};

type Sent = (unsent: Unsent, reply: ReplyOf<'POST /api/key-results/{keyResultId}/check-ins'>) => void;

const place = 'crux-unsent';
const listeners = new Set<() => void>();
let all: readonly Unsent[] = stored();
let sending: Promise<void> | undefined;

export function useUnsent(personId: string): Unsent[] {
  return useSyncExternalStore(listen, () => all).filter((one) => one.personId === personId);
}

export function putUnsent(unsent: Omit<Unsent, 'key'>): void {
  change([...all, { ...unsent, key: oneTimeKey() }]);
}

export function dropUnsent(key: string): void {
  change(all.filter((one) => one.key !== key));
}

/** Another try of something refused is another write. */
export function sendAgain(unsent: Unsent, body: Partial<CheckInBody>): void {
  const { refused: _, trouble: __, ...rest } = unsent;
  const next = { ...rest, key: oneTimeKey(), body: { ...unsent.body, ...body } };
  change(all.map((one) => (one.key === unsent.key ? next : one)));
}

/** Sends what waits, oldest first, one tab at a time; stops at the first that gets no answer. */
export async function sendAll(personId: string, onSent: Sent): Promise<void> {
  sending ??= alone(() => sendEach(personId, onSent)).finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendEach(personId: string, onSent: Sent): Promise<void> {
  for (;;) {
    const next = all.find((one) => one.personId === personId && one.refused === undefined);
    if (next === undefined || !navigator.onLine) return;
    try {
      const input = { params: { keyResultId: next.keyResultId }, body: next.body, idempotencyKey: next.key };
      await checkIn(input, (reply) => {
        dropUnsent(next.key);
        onSent(next, reply);
      });
    } catch (error) {
      const trouble = troubleOf(error);
      mark(next.key, trouble === undefined ? { refused: (error as CallError).body } : { trouble });
      if (trouble !== undefined) return;
    }
  }
}

/** A refusal is an answer. No answer, an outage, or nobody signed in: it stays as it is and is sent again later. */
function troubleOf(error: unknown): Unsent['trouble'] {
  if (!(error instanceof CallError)) {
    if (!(error instanceof TypeError)) throw error;
    return 'unreachable';
  }
  if (error.status === 401) return 'signed-out';
  return error.body === undefined || error.status >= 500 || error.status === 429 ? 'unreachable' : undefined;
}

// Locks exist where the page is served safely; elsewhere two tabs may both send, and the key makes one of it.
async function alone(work: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? navigator.locks.request(place, work) : work();
}

function mark(key: string, marks: Pick<Unsent, 'refused' | 'trouble'>): void {
  change(all.map((one) => (one.key === key ? { ...one, trouble: undefined, ...marks } : one)));
}

function stored(): readonly Unsent[] {
  return JSON.parse(localStorage.getItem(place) ?? '[]') as Unsent[];
}

function change(next: readonly Unsent[]): void {
  all = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch (error) {
    // A full or forbidden store: it is sent all the same while the page is open.
    console.warn('not kept in this browser', error);
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key !== place) return;
    all = stored();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', other);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', other);
  };
}
