import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { SqliteDriver } from './driver.ts';
import type { Held } from './writer.ts';

/** Kysely on the embedded database in `file`; `check` is asked before each batch of writes. */
export function sqliteDialect(
  file: string,
  check: () => void = () => undefined,
  held: Held = { ours: false },
): Dialect {
  return {
    createAdapter: () => new ManyReaders(),
    createDriver: () => new SqliteDriver(file, check, held),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

// The driver keeps writers in turn itself; readers need not wait.
class ManyReaders extends SqliteAdapter {
  override get supportsMultipleConnections(): true {
    return true;
  }
}
