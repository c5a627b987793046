import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { CopyRefusal } from '../../operator/copy-refusal.ts';
import type { Database, Db } from '../database.ts';
import { earName } from '../postgres/ear-name.ts';
import { knownMigrations, waitTurn } from '../migrate.ts';
import { type Progress, fill } from './fill.ts';
import type { Source } from './source.ts';
import { type Tallies, differing, tallyOf } from './tally.ts';

/**
 * Copies a source into an empty database, in one transaction; then reads what is there and compares it, table by table,
 * with what was read. `finish` has the last word before it counts. Returns how many rows of what each table has.
 */
export async function fillDatabase(
  database: Database,
  source: Source,
  progress: Progress,
  finish: () => Promise<void> = async () => undefined,
): Promise<Tallies> {
  const tallies = await database.db.transaction().execute(async (tx) => {
    if (database.engine === 'postgres') await makeRoom(tx, database.place);
    const copied = await fill(database, tx, source, progress);
    await finish();
    if (database.engine === 'postgres') compare(database, copied, await tallyOnPostgres(tx));
    return copied;
  });
  // What the file says is asked of the file, by another connection.
  if (database.engine === 'sqlite') compare(database, tallies, await tallyOnSqlite(database.place));
  return tallies;
}

function compare({ place }: Database, should: Tallies, is: Tallies): void {
  const table = differing(should, is);
  if (table !== undefined) throw new CopyRefusal('copy-differs', { place, table });
}

async function tallyOnPostgres(tx: Db): Promise<Tallies> {
  const { postgresSource } = await import('../postgres/copy-source.ts');
  return tallyOf(await postgresSource(tx));
}

async function tallyOnSqlite(file: string): Promise<Tallies> {
  const { sqliteSource } = await import('../sqlite/copy-source.ts');
  const source = sqliteSource(file);
  try {
    return await tallyOf(source);
  } finally {
    source.close();
  }
}

/** Nothing is there, or what a Crux makes that was started and never set up: that is put aside. */
async function makeRoom(tx: Db, place: string): Promise<void> {
  // Nobody starts on this database in the meantime.
  await waitTurn(tx);
  const { postgresSource } = await import('../postgres/copy-source.ts');
  const { shapes, migrations } = await postgresSource(tx);
  if (shapes.length === 0) return;
  const known = knownMigrations();
  const newer = migrations.find((name) => !known.includes(name));
  if (newer !== undefined) throw new CopyRefusal('target-newer', { place, migration: newer });
  if (!shapes.some(({ table }) => table === 'organizations')) throw new CopyRefusal('target-not-empty', { place });
  for (const table of ['organizations', 'users'])
    if ((await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx)).rows.length > 0)
      throw new CopyRefusal('target-not-empty', { place });
  if (migrations.length < known.length) throw new CopyRefusal('target-older', { place });
  // It would write on by the keys that it made for the empty database.
  if (await isServed(tx)) throw new CopyRefusal('target-in-use', { place });
  for (const { table } of shapes) await sql`drop table ${sql.table(table)} cascade`.execute(tx);
}

/** Does a Crux run on it? One that has just stopped is gone in a moment. */
async function isServed(tx: Db): Promise<boolean> {
  for (const wait of [0, 100, 300, 600, 1000, 2000]) {
    await setTimeout(wait);
    // What is seen once in a transaction is seen so until told otherwise.
    await sql`select pg_stat_clear_snapshot()`.execute(tx);
    const ears = sql`select 1 from pg_stat_activity where datname = current_database() and application_name = ${earName}`;
    if ((await ears.execute(tx)).rows.length === 0) return false;
  }
  return true;
}
