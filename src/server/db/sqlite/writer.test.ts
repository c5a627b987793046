import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqliteDialect } from './dialect.ts';

type Tables = { marks: { id: number } };

let folder: string;
let db: Kysely<Tables>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crux-writer-'));
  db = new Kysely<Tables>({ dialect: sqliteDialect(join(folder, 'crux.db')) });
  await db.schema
    .createTable('marks')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .execute();
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

const ids = async () => (await db.selectFrom('marks').select('id').orderBy('id').execute()).map((row) => row.id);
const write = (id: number, fails = false) =>
  db.transaction().execute(async (tx) => {
    await tx.insertInto('marks').values({ id }).execute();
    // The others have their turn meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
    if (fails) throw new Error(`no ${id}`);
    return id;
  });

test('many at once: each is all or nothing, and the others stay', async () => {
  const done = await Promise.allSettled(Array.from({ length: 60 }, (_, id) => write(id, id % 3 === 0)));
  const kept = Array.from({ length: 60 }, (_, id) => id).filter((id) => id % 3 !== 0);
  expect(done.map((one) => one.status)).toEqual(
    Array.from({ length: 60 }, (_, id) => (id % 3 === 0 ? 'rejected' : 'fulfilled')),
  );
  expect(await ids()).toEqual(kept);
});

test('a write alone waits its turn; what breaks a rule of the table fails alone', async () => {
  const done = await Promise.allSettled([
    write(1),
    db.insertInto('marks').values({ id: 2 }).execute(),
    write(1),
    db.insertInto('marks').values({ id: 2 }).execute(),
    write(3),
  ]);
  expect(done.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(await ids()).toEqual([1, 2, 3]);
});

test('a read sees what is committed, never what is under way', async () => {
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('marks').values({ id: 1 }).execute();
    expect(await ids()).toEqual([]);
    expect(await tx.selectFrom('marks').selectAll().execute()).toHaveLength(1);
  });
  expect(await ids()).toEqual([1]);
});

test('a batch that cannot be committed fails all of its members, and the next one works', async () => {
  await sql`create table parent (id integer primary key)`.execute(db);
  await sql`create table child (id integer references parent(id) deferrable initially deferred)`.execute(db);
  const orphan = db.transaction().execute((tx) => sql`insert into child values (1)`.execute(tx));
  const done = await Promise.allSettled([orphan, write(1)]);
  expect(done.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  expect(await write(2)).toBe(2);
  expect(await ids()).toEqual([2]);
});

test('a lock of another program holds writes up, and nothing else', async () => {
  const other = new DatabaseSync(join(folder, 'crux.db'));
  other.exec('begin immediate');
  const writing = [write(1), write(2), write(3)];
  expect(await ids()).toEqual([]);
  // The lock ends in this very thread: whoever waited inside the engine would wait for itself.
  other.exec('commit');
  expect(await Promise.all(writing)).toEqual([1, 2, 3]);

  other.exec('begin immediate');
  const refused = await Promise.allSettled([write(4), write(5), write(6)]);
  expect(refused.map((one) => one.status === 'rejected' && (one.reason as { errcode: number }).errcode)).toEqual([
    5, 5, 5,
  ]);
  other.exec('commit');
  other.close();
  expect(await write(7)).toBe(7);
  expect(await ids()).toEqual([1, 2, 3, 7]);
});

test('rows are told by what the table has now, also by a statement that was prepared before', async () => {
  await write(1);
  const all = () => db.selectFrom('marks').selectAll().execute();
  expect(await all()).toEqual([{ id: 1 }]);
  await db.schema.alterTable('marks').addColumn('name', 'text').execute();
  expect(await all()).toEqual([{ id: 1, name: null }]);
  await db.schema.alterTable('marks').renameColumn('name', 'called').execute();
  expect(await all()).toEqual([{ id: 1, called: null }]);
});
