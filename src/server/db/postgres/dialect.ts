import { Socket } from 'node:net';
import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { Pool, types } from 'pg';
import type { Logger } from 'pino';
import { withoutLongLists } from '../long-lists.ts';

const numeric = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

/**
 * No statement runs longer, none waits longer for a lock, and no transaction is left open by a node that hangs: whoever
 * waits behind it would wait for ever.
 */
const limits = {
  statement_timeout: 20_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
};

export type Reached = {
  dialect: Dialect;
  /** Breaks every connection: a server that is silent answers none of them, and whoever waits is told so. */
  cutOff(): void;
};

/** Long lists are one value on their way to the engine. */
function withShortLists(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const query = (text: unknown, values?: readonly unknown[]) => {
        const { sql, parameters } = withoutLongLists({ sql: text as string, parameters: values ?? [] }, 'postgres');
        return client.query(sql, [...parameters]);
      };
      // Kysely asks with texts only; cursors, which this type has too, are for streams, which nobody reads here.
      return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
    },
  };
}

/** Kysely on PostgreSQL. Counts and sums come as numbers, as they do on SQLite. */
export function reachPostgres(url: string, log: Logger): Reached {
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'crux',
    ...limits,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      return socket;
    },
    types: {
      getTypeParser: (oid, format) => (numeric.has(oid) ? Number : types.getTypeParser(oid, format as 'text')),
    },
  });
  // Whoever uses a connection that breaks hears it from the statement, unless it breaks between two of them: without a
  // listener that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // An idle connection that breaks is replaced by the next query.
  pool.on('error', (fault) => log.warn({ fault: fault.message }, 'an idle database connection broke'));
  return {
    dialect: new PostgresDialect({ pool: withShortLists(pool) }),
    cutOff: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
