import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { type Shape, type Source, type Value, batch, listed, shapesOf } from '../copy/source.ts';

type Open = Source & { close(): void };

/**
 * The database in `file` as it is at this moment, however long reading takes and whatever others write meanwhile.
 * `alone`: nobody else may have it open, now or until it is closed; throws `database is locked` otherwise.
 */
export function sqliteSource(file: string, { alone = false } = {}): Open {
  const connection = new DatabaseSync(file, { readOnly: !alone, timeout: alone ? 0 : 5000 });
  try {
    if (alone) connection.exec('pragma locking_mode = exclusive; begin exclusive');
    else connection.exec('begin');
    const columns = connection.prepare(
      `select tables.name as "table", columns.name, columns.type from sqlite_schema as tables, pragma_table_info(tables.name) as columns
       where tables.type = 'table' and tables.name not like 'sqlite_%'`,
    );
    const shapes = shapesOf(columns.all() as { table: string; name: string; type: string }[]);
    const hasLedger = shapes.some(({ table }) => table === 'migrations');
    const ledger = hasLedger ? connection.prepare('select name from migrations order by name').all() : [];
    return {
      migrations: ledger.map(({ name }) => String(name)),
      shapes,
      rows: (shape) => rowsOf(connection, shape),
      close: () => connection.close(),
    };
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

async function* rowsOf(connection: DatabaseSync, { table, columns }: Shape): AsyncIterable<Value[][]> {
  const statement = connection.prepare(`select ${listed(columns)} from "${table}"`);
  let rows: Value[][] = [];
  for (const row of statement.iterate()) {
    rows.push(columns.map((name) => row[name] as Value));
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
    // A server that makes its own backup goes on answering.
    await setImmediate();
  }
  if (rows.length > 0) yield rows;
}
