import { sql } from 'kysely';
import { CopyRefusal } from '../../operator/copy-refusal.ts';
import type { Database, Db } from '../database.ts';
import { runMigrations } from '../migrate.ts';
import { type Shape, type Source, type Value, batch, listed } from './source.ts';
import { type Tallies, type Tally, counted } from './tally.ts';

/** Told of each table that is through. */
export type Progress = (table: string, tally: Tally) => void;

/**
 * Makes the schema of `source` within `tx`, which has no tables yet, and copies every row. Returns what was read; the
 * caller reads what was written and compares.
 */
export async function fill(
  { engine, place }: Pick<Database, 'engine' | 'place'>,
  tx: Db,
  source: Source,
  progress: Progress,
): Promise<Tallies> {
  await runMigrations(tx, engine, source.migrations);
  // What migrations put in is in the copy, too.
  for (const { table } of source.shapes) await sql.raw(`delete from "${table}"`).execute(tx);
  const checkLater = engine === 'sqlite' ? laterOnSqlite : laterOnPostgres;
  const checkNow = await checkLater(tx);
  const tallies: Record<string, Tally> = {};
  for (const shape of source.shapes) {
    try {
      const told = (tally: Tally) => (tallies[shape.table] = tally);
      for await (const rows of counted(source.rows(shape), told)) await insert(tx, shape, rows);
    } catch (fault) {
      if (fault instanceof CopyRefusal) throw fault;
      throw new CopyRefusal('cell-refused', { place, table: shape.table, reason: (fault as Error).message });
    }
    progress(shape.table, tallies[shape.table]!);
  }
  await checkNow();
  return tallies;
}

async function insert(tx: Db, { table, columns }: Shape, rows: readonly Value[][]): Promise<void> {
  // SQLite takes 32,766 values in one statement.
  const most = Math.min(batch, Math.floor(30_000 / columns.length));
  for (let at = 0; at < rows.length; at += most) {
    const lines = rows.slice(at, at + most).map((row) => sql`(${sql.join(row)})`);
    await sql`insert into ${sql.table(table)} (${sql.raw(listed(columns))}) values ${sql.join(lines)}`.execute(tx);
  }
}

type CheckNow = () => Promise<void>;

/** Rows may come before those they belong to: a team before the one above it. */
async function laterOnSqlite(tx: Db): Promise<CheckNow> {
  await sql`pragma defer_foreign_keys = on`.execute(tx);
  return async () => undefined;
}

async function laterOnPostgres(tx: Db): Promise<CheckNow> {
  const { rows } = await sql<{ table: string; name: string }>`
    select tables.relname as table, keys.conname as name from pg_constraint as keys
    join pg_class as tables on tables.oid = keys.conrelid
    where keys.contype = 'f' and keys.connamespace = current_schema()::regnamespace`.execute(tx);
  const alter = async (how: string) => {
    for (const { table, name } of rows)
      await sql.raw(`alter table "${table}" alter constraint "${name}" ${how}`).execute(tx);
  };
  await alter('deferrable initially deferred');
  return async () => {
    await sql`set constraints all immediate`.execute(tx);
    await alter('not deferrable');
  };
}
