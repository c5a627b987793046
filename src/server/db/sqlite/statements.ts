import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { lru } from '../../kept/lru.ts';

type Row = Record<string, ReturnType<StatementSync['all']>[number][string]>;

export type CachedStatement = {
  statement: StatementSync;
  givesRows: boolean;
  changesTables: boolean;
  /** All rows, objects of one shape: those that the engine makes itself are dictionaries, slow to make and slow to read. */
  rows(values: SQLInputValue[]): Row[];
};

const most = 800;

/** How often tables have changed in this process: a statement made before may give other columns now. */
let changes = 0;

/** Prepared statements by their text: preparing costs more than running, so each text is prepared once per connection. */
export function statementCache(connection: DatabaseSync): (sql: string) => CachedStatement {
  const known = lru<CachedStatement>({ most });
  return (sql) => {
    let found = known.get(sql);
    if (found === undefined) known.set(sql, (found = cached(connection.prepare(sql), sql)));
    if (found.changesTables) changes += 1;
    return found;
  };
}

function cached(statement: StatementSync, sql: string): CachedStatement {
  let names = namesOf(statement);
  let since = changes;
  const givesRows = names.length > 0;
  if (givesRows) statement.setReturnArrays(true);
  return {
    statement,
    givesRows,
    changesTables: /^\s*(alter|create|drop)\b/i.test(sql),
    rows(values) {
      const rows = statement.all(...values) as unknown as Row[string][][];
      if (since !== changes) names = namesOf(statement);
      since = changes;
      return rows.map((row) => named(names, row));
    },
  };
}

function namesOf(statement: StatementSync): string[] {
  return statement.columns().map(({ name }) => name);
}

function named(names: readonly string[], values: readonly Row[string][]): Row {
  const row: Row = {};
  for (let at = 0; at < names.length; at += 1) row[names[at]!] = values[at]!;
  return row;
}
