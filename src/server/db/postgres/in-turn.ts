import { sql } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import type { Db, Tx } from '../database.ts';
import { type Turns, writeTurns } from '../write-turn.ts';

/** Chosen once for this program, so that its locks are no other program's. */
const lockSpace = 7274;
const mostTries = 4;
/** Two transactions waited for each other, or read what the other changed: one of them was undone, and may try again. */
const undone = new Set(['40001', '40P01']);

/**
 * Changes of one organization one after the other, on all nodes: a rule over several rows that a change asks is still
 * true when the change is kept. On this node they queue before they take a connection, so that those who wait leave the
 * connections to those who read.
 */
export function changesInTurn() {
  const queues = new Map<string, Turns>();

  async function inTurn<Result>(db: Db, of: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const queue = queues.get(of) ?? writeTurns();
    queues.set(of, queue);
    await queue.take();
    try {
      return await tryAgain(() =>
        db.transaction().execute(async (tx) => {
          await sql`select pg_advisory_xact_lock(${lockSpace}, hashtext(${of}))`.execute(tx);
          return work(tx);
        }),
      );
    } finally {
      queue.give();
      if (!queue.taken()) queues.delete(of);
    }
  }
  return inTurn;
}

async function tryAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (fault) {
      if (tried === mostTries || !undone.has((fault as { code?: string }).code ?? '')) throw fault;
      await setTimeout(Math.random() * 20 * tried);
    }
  }
}
