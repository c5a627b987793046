import { sql } from 'kysely';
import { type Shape, type Source, type Value, batch, listed, shapesOf } from '../copy/source.ts';
import type { Db } from '../database.ts';

/** The database as the transaction `tx` sees it: at one moment when it is `repeatable read`. */
export async function postgresSource(tx: Db): Promise<Source> {
  const columns = await sql<{ table: string; name: string; type: string }>`
    select columns.table_name as "table", columns.column_name as name, columns.data_type as type
    from information_schema.columns as columns
    join information_schema.tables as tables using (table_schema, table_name)
    where columns.table_schema = current_schema() and tables.table_type = 'BASE TABLE'`.execute(tx);
  const shapes = shapesOf(columns.rows);
  const hasLedger = shapes.some(({ table }) => table === 'migrations');
  const ledger = hasLedger ? await tx.selectFrom('migrations').select('name').execute() : [];
  return { migrations: ledger.map(({ name }) => name).toSorted(), shapes, rows: (shape) => rowsOf(tx, shape) };
}

async function* rowsOf(tx: Db, { table, columns }: Shape): AsyncIterable<Value[][]> {
  await sql.raw(`declare copied no scroll cursor for select ${listed(columns)} from "${table}"`).execute(tx);
  for (;;) {
    const { rows } = await sql.raw<Record<string, Value>>(`fetch ${batch} from copied`).execute(tx);
    if (rows.length > 0) yield rows.map((row) => columns.map((name) => row[name] ?? null));
    if (rows.length < batch) break;
  }
  await sql.raw('close copied').execute(tx);
}
