import type { DatabaseSync } from 'node:sqlite';
import { type CachedStatement, statementCache } from './statements.ts';
import { whenUnlocked } from './patience.ts';
import { type Turns, writeTurns } from '../write-turn.ts';

/** Is the lock of the file this program's own? */
export type Held = { ours: boolean };

export type Writer = {
  prepare(sql: string): CachedStatement;
  /** Waits for the turn. */
  begin(): Promise<void>;
  /** Resolves when the work is on the disk. */
  commit(): Promise<void>;
  rollback(): void;
  /** Writes what is waiting to be written, before the connection is closed. */
  settle(): void;
};

type Batch = {
  since: number;
  members: number;
  /** Its time has come: whoever ends next closes it. */
  isDue: boolean;
  timer?: NodeJS.Immediate;
  settle: { resolve(): void; reject(fault: unknown): void }[];
};

/** A batch is closed after so many transactions or milliseconds, whoever still waits. */
const most = { members: 24, milliseconds: 10 };

/**
 * Transactions one after the other, their commits together: whatever came in the same round of the event loop joins one
 * batch, each by a savepoint, and one write to the disk makes all of it durable. None is told "done" before that. A
 * transaction that fails undoes its own savepoint only; a batch that cannot be committed fails all of its members.
 */
export function openWriter(connection: DatabaseSync, check: () => void, held: Held = { ours: false }): Writer {
  const prepare = statementCache(connection);
  const turns: Turns = writeTurns();
  let batch: Batch | undefined;
  const exec = (sql: string) => void prepare(sql).statement.run();

  async function begin(): Promise<void> {
    const since = performance.now();
    await turns.take();
    try {
      if (!batch) {
        check();
        await whenUnlocked(() => exec('begin immediate'), since);
        held.ours = true;
        batch = { since: performance.now(), members: 0, isDue: false, settle: [] };
      }
      exec('savepoint one');
    } catch (fault) {
      fail(fault);
      throw fault;
    }
  }

  async function commit(): Promise<void> {
    const mine = batch;
    if (!mine) throw new Error('commit without a transaction');
    const done = new Promise<void>((resolve, reject) => mine.settle.push({ resolve, reject }));
    try {
      exec('release one');
      mine.members++;
      goOn(mine);
    } catch (fault) {
      fail(fault);
    }
    return done;
  }

  function rollback(): void {
    try {
      // A full disk may have rolled everything back by itself; then the whole batch is gone.
      if (!connection.isTransaction) throw new Error('the database undid the transaction');
      exec('rollback to one');
      exec('release one');
      if (batch) goOn(batch);
    } catch (fault) {
      fail(fault);
    }
  }

  /** Others may join until the round ends or the batch is full; then it is written to the disk. */
  function goOn(open: Batch): void {
    const isFull = open.members >= most.members || performance.now() - open.since > most.milliseconds;
    if (isFull || (open.isDue && !turns.awaited())) close(open);
    else open.timer ??= setImmediate(() => (turns.taken() ? (open.isDue = true) : closeIdle(open)));
    turns.give();
  }

  function closeIdle(open: Batch): void {
    if (batch !== open) return;
    try {
      close(open);
    } catch (fault) {
      undo(fault);
    }
  }

  function close(open: Batch): void {
    exec('commit');
    held.ours = false;
    batch = undefined;
    clearImmediate(open.timer);
    for (const { resolve } of open.settle) resolve();
  }

  function fail(fault: unknown): void {
    undo(fault);
    turns.give();
  }

  function undo(fault: unknown): void {
    const failed = batch;
    batch = undefined;
    clearImmediate(failed?.timer);
    if (connection.isTransaction) exec('rollback');
    held.ours = false;
    for (const { reject } of failed?.settle ?? []) reject(fault);
  }

  function settle(): void {
    if (batch && !turns.taken()) closeIdle(batch);
  }

  return { prepare, begin, commit, rollback, settle };
}
