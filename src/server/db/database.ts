import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** What reads and writes: the database, or a transaction on it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** The end of an organization's log; `from`: the first event that is new. */
export type Head = { organizationId: string; from: number; seq: number; hash: string };

/** What the hashes of the log are made with, and what tells one key from another. */
export type ChainKey = { name: string; key: Buffer };

export type Database = {
  engine: Engine;
  db: Db;
  /** Where it is, without secrets. */
  place: string;
  /**
   * Runs `work` in one durable transaction while nobody else changes what is `of` the same, an organization as a rule:
   * what holds over several rows is asked in there and nowhere else. It may be run again when the database undid it.
   */
  inTurn<Result>(db: Db, of: string, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** Moves the head of an organization's log on within a change's transaction; other nodes hear of what is new. */
  moveHead(tx: Db, head: Head): Promise<void>;
  /** Of this installation's log; absent until a server has opened it. */
  chainKey?: ChainKey;
  /** Reads all of it, beside the work; what is broken, each in the engine's words. PostgreSQL looks after itself. */
  prove(): Promise<string[]>;
  /**
   * Throws when what holds the database is gone, has no room, only reads or was found broken: who merely reads would not
   * notice.
   */
  check(): Promise<void>;
  /** Whoever waits for a database that has fallen silent is told so at once. */
  cutOff(): void;
  close(): Promise<void>;
};
