import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { withoutLongLists } from './long-lists.ts';
import { statement } from './statement.ts';

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await openTestApp();
  id = (await app.setUp()).me.person.id;
});
afterAll(() => app.close());

const byIds = statement((db, at: { organizationId: string; ids: readonly string[] }) =>
  db.selectFrom('people').select('id').where('id', 'in', at.ids).where('organization_id', '!=', at.organizationId),
);

test('a list has no end: more values than an engine takes are found all the same', async () => {
  const { db } = app.services.database;
  const ids = [...Array.from({ length: 70_000 }, (_, at) => `nobody-${at}`), id];
  const named = db.selectFrom('people').select('id').where('name', '=', 'Ada');
  const told = await named.where('id', 'in', ids).where('email', '=', 'ada@example.com').execute();
  expect(told).toEqual([{ id }]);
  expect(await named.where('id', 'not in', ids).execute()).toEqual([]);
  expect(await byIds(db, { organizationId: 'none', ids })).toEqual([{ id }]);
});

test('what stands around a long list keeps its place; a short one stays as it is', () => {
  const long = Array.from({ length: 600 }, (_, at) => `v${at}`);
  const marks = (of: (at: number) => string, from: number, count: number) =>
    Array.from({ length: count }, (_, at) => of(from + at)).join(', ');
  const parameters = ['a', ...long, 'b', 'c', 'd'];
  const text = (of: (at: number) => string) =>
    `select x where a = ${of(1)} and b in (${marks(of, 2, 600)}) and c in (${marks(of, 602, 2)}) and d = ${of(604)}`;
  expect(withoutLongLists({ sql: text(() => '?'), parameters }, 'sqlite')).toEqual({
    sql: 'select x where a = ? and b in (select value from json_each(?)) and c in (?, ?) and d = ?',
    parameters: ['a', JSON.stringify(long), 'b', 'c', 'd'],
  });
  expect(withoutLongLists({ sql: text((at) => `$${at}`), parameters }, 'postgres')).toEqual({
    sql: 'select x where a = $1 and b in (select unnest($2::text[])) and c in ($3, $4) and d = $5',
    parameters: ['a', long, 'b', 'c', 'd'],
  });
});

test('rows of values have no end either: more than an engine takes are joined and written from', async () => {
  const { db } = app.services.database;
  const rows = [...Array.from({ length: 20_000 }, (_, at) => [`nobody-${at}`, at, null]), [id, 7.5, 'told']];
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  const joined = await sql<{ id: string; number: number; word: string }>`
    with asked (id, number, word) as (values ${values})
    select people.id, cast(asked.number as double precision) as number, asked.word from asked
    join people on people.id = asked.id where people.name = ${'Ada'}`.execute(db);
  expect(joined.rows).toEqual([{ id, number: 7.5, word: 'told' }]);
  await sql`update people set name = told.column3 from (values ${values}) as told
    where people.id = told.column1 and people.name = ${'Ada'}`.execute(db);
  expect(await db.selectFrom('people').select('name').where('id', '=', id).execute()).toEqual([{ name: 'told' }]);
});
