import { readdirSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { StartFailure } from '../operator/start-failure.ts';
import type { Database, Db, Engine } from './database.ts';

type Migration = { up(db: Kysely<unknown>): Promise<void> };

const folder = new URL('./migrations/', import.meta.url);

/** Names of the migrations of this program, oldest first. */
export function knownMigrations(): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** Brings the schema up to this program's; refuses a schema that a newer program made. Returns the names it ran. */
export async function migrate({ db, engine }: Pick<Database, 'db' | 'engine'>): Promise<string[]> {
  const before = await appliedOn(db, engine, knownMigrations());
  if (before.length === knownMigrations().length) return [];
  return db.transaction().execute(async (tx) => {
    // Several nodes may start at once: one migrates, the others find it done.
    if (engine === 'postgres') await waitTurn(tx);
    return runMigrations(tx, engine, knownMigrations());
  });
}

/** What `migrate` would run. */
export async function pendingMigrations(database: Pick<Database, 'db' | 'engine'>): Promise<string[]> {
  const applied = await appliedMigrations(database);
  return knownMigrations().filter((name) => !applied.includes(name));
}

/** Has this program, of whatever version, been at work in it? */
export async function isSetUp({ db, engine }: Pick<Database, 'db' | 'engine'>): Promise<boolean> {
  return hasLedger(db, engine);
}

/** On PostgreSQL: of those who make or fill a schema one is at it. */
export async function waitTurn(tx: Db): Promise<void> {
  await takeTime(tx);
  await sql`select pg_advisory_xact_lock(7273, 1)`.execute(tx);
}

/** On PostgreSQL: what is done to many rows takes as long as it takes. */
export async function takeTime(tx: Db): Promise<void> {
  for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await sql.raw(`set local ${limit} = 0`).execute(tx);
}

/** Runs those of `names` that have not run yet, within the transaction of `tx`. */
export async function runMigrations(tx: Db, engine: Engine, names: readonly string[]): Promise<string[]> {
  await tx.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  const applied = await appliedOn(tx, engine, knownMigrations());
  const pending = names.filter((name) => !applied.includes(name));
  for (const name of pending) {
    const migration = (await import(new URL(`${name}.ts`, folder).href)) as Migration;
    await migration.up(tx as unknown as Kysely<unknown>);
    await tx.insertInto('migrations').values({ name, at: new Date().toISOString() }).execute();
  }
  return pending;
}

/** Which migrations have run here; throws when a newer program's are among them. */
export async function appliedMigrations({ db, engine }: Pick<Database, 'db' | 'engine'>): Promise<string[]> {
  return appliedOn(db, engine, knownMigrations());
}

async function appliedOn(db: Db, engine: Engine, known: readonly string[]): Promise<string[]> {
  if (!(await hasLedger(db, engine))) return [];
  const rows = await db.selectFrom('migrations').select('name').execute();
  const names = rows.map((row) => row.name);
  const newer = names.filter((name) => !known.includes(name)).sort();
  if (newer.length > 0) throw new StartFailure('newer-schema', { migration: newer[0]! });
  return names;
}

// In PostgreSQL `to_regclass` looks where this program's names are looked up, not in the schemas of others.
async function hasLedger(db: Db, engine: Engine): Promise<boolean> {
  const found = await (engine === 'sqlite'
    ? sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`.execute(db)
    : sql`select 1 where to_regclass('migrations') is not null`.execute(db));
  return found.rows.length > 0;
}
