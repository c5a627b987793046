import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What is wrong with the pages and references of the database, in the engine's own words; nothing on a whole one. */
export async function integrityFaults({ db, engine }: Pick<Database, 'db' | 'engine'>): Promise<string[]> {
  // PostgreSQL checks its pages and references itself as they are read and written.
  if (engine === 'postgres') return [];
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const keys = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...pages.rows.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    ...keys.rows.map(({ table, rowid, parent }) => `${table} ${rowid} → ${parent}`),
  ];
}

/** How many milliseconds the database's clock is ahead of `now`; the embedded one has none of its own. */
export async function clockAhead({ db, engine }: Pick<Database, 'db' | 'engine'>, now: () => Date): Promise<number> {
  if (engine === 'sqlite') return 0;
  const before = now().getTime();
  const { rows } = await sql<{ at: number }>`select extract(epoch from clock_timestamp()) * 1000 as at`.execute(db);
  return Number(rows[0]?.at) - (before + now().getTime()) / 2;
}
