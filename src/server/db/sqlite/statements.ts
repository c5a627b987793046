import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { lru } from '../../kept/lru.ts';

export type CachedStatement = { statement: StatementSync; givesRows: boolean };

const most = 800;

/** Prepared statements by their text: preparing costs more than running, so each text is prepared once per connection. */
export function statementCache(connection: DatabaseSync): (sql: string) => CachedStatement {
  const known = lru<CachedStatement>({ most });
  return (sql) => {
    const found = known.get(sql);
    if (found) return found;
    const statement = connection.prepare(sql);
    const made = { statement, givesRows: statement.columns().length > 0 };
    known.set(sql, made);
    return made;
  };
}
