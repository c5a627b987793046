import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './database.ts';

type Asked = Pick<Database, 'db' | 'engine'>;

/** The columns of each table, as the migrations of this program make them; a test holds the file against them. */
const made = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8')) as Record<string, string>;

/** What the migrations made and is there no more: a table, or a column of one. Empty: all is there. */
export async function schemaFaults(database: Asked): Promise<string[]> {
  const there = await schemaOf(database);
  return Object.entries(made).flatMap(([table, columns]) => {
    const found = there[table]?.split(' ');
    if (found === undefined) return [`no table ${table}`];
    return columns.split(' ').flatMap((column) => (found.includes(column) ? [] : [`no column ${table}.${column}`]));
  });
}

/** Table → its columns in order of the alphabet, a blank between. */
export async function schemaOf({ db, engine }: Asked): Promise<Record<string, string>> {
  const columns =
    engine === 'sqlite'
      ? sql<{ name: string; field: string }>`
          select tables.name as name, fields.name as field
          from sqlite_schema as tables join pragma_table_info(tables.name) as fields
          where tables.type = 'table' and tables.name not like 'sqlite\\_%' escape '\\'`
      : sql<{ name: string; field: string }>`
          select table_name as name, column_name as field
          from information_schema.columns where table_schema = current_schema()`;
  const { rows } = await columns.execute(db);
  const byTable = Map.groupBy(rows, ({ name }) => name);
  return Object.fromEntries(
    [...byTable].toSorted().map(([name, fields]) => [
      name,
      fields
        .map(({ field }) => field)
        .toSorted()
        .join(' '),
    ]),
  );
}
