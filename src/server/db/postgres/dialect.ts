import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Logger } from 'pino';

const numeric = new Set([types.builtins.INT8, types.builtins.NUMERIC]);

/** Kysely on PostgreSQL. Counts and sums come as numbers, as they do on SQLite. */
export function postgresDialect(url: string, log: Logger): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'crux',
    types: {
      getTypeParser: (oid, format) => (numeric.has(oid) ? Number : types.getTypeParser(oid, format as 'text')),
    },
  });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', (fault) => log.warn({ fault: fault.message }, 'an idle database connection broke'));
  return new PostgresDialect({ pool });
}
