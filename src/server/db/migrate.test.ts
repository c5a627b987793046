import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { openLog } from '../operator/log.ts';
import { openSchema } from '../testing/open-schema.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function openEmpty(): Promise<Database> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'crux-migrate-'));
  ends.push(async () => rmSync(dataFolder, { recursive: true, force: true }));
  const url = process.env['CRUX_TEST_DATABASE_URL'];
  const schema = url ? await openSchema(url) : undefined;
  if (schema) ends.push(() => schema.drop());
  const database = await openDatabase({ dataFolder, databaseUrl: schema?.url, log: openLog('silent') });
  ends.push(() => database.close());
  return database;
}

/** The schema as it was when `last` was the newest migration. */
async function migrateTo(database: Database, last: string): Promise<void> {
  const db = database.db as unknown as Kysely<unknown>;
  await sql`create table migrations (name text primary key, at text not null)`.execute(db);
  const folder = new URL('./migrations/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const name = file.slice(0, -3);
    if (name > last) break;
    const { up } = (await import(new URL(file, folder).href)) as { up(db: Kysely<unknown>): Promise<void> };
    await up(db);
    await database.db.insertInto('migrations').values({ name, at: '' }).execute();
  }
}

test('tables that got the name of their noun keep their rows', async () => {
  const database = await openEmpty();
  await migrateTo(database, '0018-ratios');
  await sql`insert into finding_answers (organization_id, objective_id, fingerprint, rule, kind, text, person_id, at)
    values ('o', 'g', 'f-1', 'no-baseline', 'explain', '从未量过', 'p', '2026-05-20T08:00:00.000Z')`.execute(
    database.db,
  );
  const ran = await migrate(database);
  expect(ran[0]).toBe('0019-one-name-per-noun');
  const { rows } = await sql`select fingerprint, text from answers`.execute(database.db);
  expect(rows).toEqual([{ fingerprint: 'f-1', text: '从未量过' }]);
  for (const table of ['sources', 'definitions', 'learning_needs'])
    expect((await sql`select * from ${sql.table(table)}`.execute(database.db)).rows).toEqual([]);
  expect(await migrate(database)).toEqual([]);
});

test('readings and sources keep whose they are when indicators may have them too', async () => {
  const database = await openEmpty();
  await migrateTo(database, '0023-cycle-levels');
  await sql`insert into readings (organization_id, key_result_id, id, value, at, recorded_at, source, note)
    values ('o', 'k', 'r', 12.5, '2026-05-20T08:00:00.000Z', '2026-05-20T08:00:00.000Z', 'manual', '')`.execute(
    database.db,
  );
  expect(await migrate(database)).toContain('0024-indicators');
  const rows = await database.db.selectFrom('readings').select(['subject_id', 'value']).execute();
  expect(rows).toEqual([{ subject_id: 'k', value: 12.5 }]);
  expect(await database.db.selectFrom('indicators').selectAll().execute()).toEqual([]);
});

test('from nothing, every migration runs once', async () => {
  const database = await openEmpty();
  const ran = await migrate(database);
  expect(ran).toEqual([...ran].sort());
  expect(new Set(ran).size).toBe(ran.length);
  expect(await migrate(database)).toEqual([]);
});
