// The tables of the small company in the words of each database.
import type { SqlEngine } from '../../src/core/catalog/recipes/dialects.ts';
import { type Cell, type Kind, tables } from './recipe-tables.ts';

const types: Record<SqlEngine, Record<Kind, string>> = {
  postgresql: {
    id: 'bigint primary key',
    number: 'numeric(20, 4)',
    text: 'text',
    flag: 'boolean',
    time: 'timestamptz',
    day: 'date',
  },
  mysql: {
    id: 'bigint primary key',
    number: 'decimal(20, 4)',
    text: 'varchar(80)',
    flag: 'boolean',
    time: 'datetime(3)',
    day: 'date',
  },
  sqlite: { id: 'integer primary key', number: 'numeric', text: 'text', flag: 'integer', time: 'text', day: 'text' },
};

/** Statements that make the tables and fill them. */
export function statements(engine: SqlEngine): string[] {
  return Object.entries(tables).flatMap(([name, { columns, rows }]) => {
    const kinds = Object.values(columns);
    const defined = Object.entries(columns).map(([column, kind]) => `${column} ${types[engine][kind]}`);
    const values = rows.map(
      (row, index) => `(${row.map((cell, at) => literal(engine, kinds[at]!, cell, index)).join(', ')})`,
    );
    return [`create table ${name} (${defined.join(', ')});`, `insert into ${name} values ${values.join(', ')};`];
  });
}

function literal(engine: SqlEngine, kind: Kind, cell: Cell, row: number): string {
  if (cell === null) return 'null';
  if (typeof cell === 'boolean') return engine === 'sqlite' ? String(Number(cell)) : String(cell);
  if (!(cell instanceof Date)) return typeof cell === 'number' ? String(cell) : `'${cell}'`;
  const iso = cell.toISOString();
  if (kind === 'day') return `'${iso.slice(0, 10)}'`;
  // Programs write times into SQLite as they like: with a T and a Z, or as its own functions do.
  return engine === 'postgresql' || (engine === 'sqlite' && row % 2)
    ? `'${iso}'`
    : `'${iso.slice(0, 19).replace('T', ' ')}'`;
}
