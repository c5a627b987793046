import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** What reads and writes: the database, or a transaction on it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

export type Database = {
  engine: Engine;
  db: Db;
  /** Where it is, without secrets. */
  place: string;
  /** Within a change's transaction: tells other nodes which events are new. */
  announce(tx: Db, organizationId: string, from: number, to: number): Promise<void>;
  close(): Promise<void>;
};
