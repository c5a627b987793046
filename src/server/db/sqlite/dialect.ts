import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { SqliteDriver } from './driver.ts';

/** Kysely on the embedded database in `file`. */
export function sqliteDialect(file: string): Dialect {
  return {
    createAdapter: () => new ManyReaders(),
    createDriver: () => new SqliteDriver(file),
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
