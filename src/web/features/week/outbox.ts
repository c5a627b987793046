import { useSyncExternalStore } from 'react';
import type { CheckInBody } from '../../../contract/check-ins.ts';
import { CallError, type ReplyOf } from '../../../contract/client.ts';
import { checkIn } from '../../data/check-ins.ts';
import { makeListeners } from '../../lib/listeners.ts';
import { oneTimeKey } from '../../lib/one-time-key.ts';
import {
  keepUnsents,
  type OlderUnsent,
  readAfresh,
  readUnsents,
  type Unsent,
  type Unsents,
  unsentPlace,
} from './kept-unsent.ts';

type Sent = (unsent: Unsent, reply: ReplyOf<'POST /api/key-results/{keyResultId}/check-ins'>) => void;

const changed = makeListeners();
let kept: Unsents = readAfresh();
let sending: Promise<void> | undefined;

export function useUnsent(personId: string): Unsent[] {
  return useSyncExternalStore(listen, () => kept.all).filter((one) => one.personId === personId);
}

/** From before an upgrade; one that does not say whose it is is everybody's. */
export function useOlderUnsent(personId: string): OlderUnsent[] {
  return useSyncExternalStore(listen, () => kept.older).filter((one) => (one.personId ?? personId) === personId);
}

export function putUnsent(unsent: Omit<Unsent, 'key'>): void {
  change([...kept.all, { ...unsent, key: oneTimeKey() }]);
}

export function dropUnsent(key: string): void {
  change(kept.all.filter((one) => one.key !== key));
}

export function dropOlderUnsent(older: OlderUnsent): void {
  settle({ ...kept, older: kept.older.filter((one) => one !== older) });
}

/** Another try of something refused is another write. */
export function sendAgain(unsent: Unsent, body: Partial<CheckInBody>): void {
  const { refused: _, trouble: __, ...rest } = unsent;
  const next = { ...rest, key: oneTimeKey(), body: { ...unsent.body, ...body } };
  change(kept.all.map((one) => (one.key === unsent.key ? next : one)));
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
    const next = kept.all.find((one) => one.personId === personId && one.refused === undefined);
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
  return 'locks' in navigator ? navigator.locks.request(unsentPlace, work) : work();
}

function mark(key: string, marks: Pick<Unsent, 'refused' | 'trouble'>): void {
  change(kept.all.map((one) => (one.key === key ? { ...one, trouble: undefined, ...marks } : one)));
}

function change(all: readonly Unsent[]): void {
  settle({ ...kept, all });
}

/** Where nothing can be kept it is sent all the same while the page is open. */
function settle(next: Unsents): void {
  kept = next;
  keepUnsents(kept);
  changed.tell();
}

function listen(listener: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key !== unsentPlace) return;
    kept = readUnsents();
    listener();
  };
  const forget = changed.listen(listener);
  addEventListener('storage', other);
  return () => {
    forget();
    removeEventListener('storage', other);
  };
}
