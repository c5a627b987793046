import type { Lang } from '../../core/text.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { statement } from './statement.ts';
import type { OrganizationsTable } from './tables/organization.ts';
import { type Stored, toJson } from './json.ts';

let app: TestApp;
let built = 0;

const all: Stored<OrganizationsTable> = {
  organization_id: 'one',
  name: 'One',
  lang: 'en',
  sample: 0,
  policy: null,
  zones: null,
  created_at: '2026-01-01T00:00:00.000Z',
};

const insert = statement((db, row: Stored<OrganizationsTable>) => {
  built += 1;
  return db.insertInto('organizations').values(row);
});
const named = statement((db, at: { name: string; other: string }) =>
  db
    .selectFrom('organizations')
    .select(['organization_id', 'policy'])
    .where((where) =>
      where.or([where('name', '=', at.name), where('name', '=', at.other), where('name', '=', at.name)]),
    )
    .orderBy('organization_id'),
);

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test('its text is written once, also for a transaction; each call has its own values, null among them', async () => {
  const { db } = app.services.database;
  await insert(db, all);
  await db.transaction().execute(async (tx) => {
    await insert(tx, { ...all, organization_id: 'two', name: 'Two', policy: toJson({}) });
  });
  expect(built).toBe(1);
  expect(await named(db, { name: 'Two', other: 'One' })).toEqual([
    { organization_id: 'one', policy: null },
    { organization_id: 'two', policy: '{}' },
  ]);
  expect(await named(db, { other: 'Two', name: 'nobody' })).toEqual([{ organization_id: 'two', policy: '{}' }]);
});

test('other columns are another text, and what is undefined is left to the table', async () => {
  const { db } = app.services.database;
  const before = built;
  const update = statement((tx, { row, ...changes }: { row: string; name?: string; lang?: Lang | undefined }) =>
    tx.updateTable('organizations').set(changes).where('organization_id', '=', row),
  );
  await update(db, { row: 'one', name: 'Uno', lang: undefined });
  await update(db, { row: 'two', lang: 'zh' });
  const rows = await db.selectFrom('organizations').select(['name', 'lang']).orderBy('organization_id').execute();
  expect(rows).toEqual([
    { name: 'Uno', lang: 'en' },
    { name: 'Two', lang: 'zh' },
  ]);
  expect(built).toBe(before);
});

test('a list is written for a few lengths only, and every value of it is asked for', async () => {
  const { db } = app.services.database;
  const of = statement((from, at: { names: readonly string[] }) => {
    built += 1;
    return from.selectFrom('organizations').select('name').where('name', 'in', at.names).orderBy('name');
  });
  const before = built;
  const asked = async (...names: string[]) => (await of(db, { names })).map((row) => row.name);
  expect(await asked('Uno')).toEqual(['Uno']);
  expect(await asked('Two', 'Uno')).toEqual(['Two', 'Uno']);
  expect(await asked('a', 'b', 'Two')).toEqual(['Two']);
  expect(await asked('a', 'b', 'c', 'Uno')).toEqual(['Uno']);
  expect(built - before).toBe(3);
  const many = Array.from({ length: 1500 }, (_, at) => `n${at}`);
  expect(await asked(...many, 'Two')).toEqual(['Two']);
  await expect(of(db, { names: [] })).rejects.toThrow('empty list');
});

test('a value that has no name is a mistake of ours and said at once', async () => {
  const fixed = statement((db, at: { name: string }) =>
    db.selectFrom('organizations').select('name').where('name', '=', at.name).where('lang', '=', 'en'),
  );
  await expect(fixed(app.services.database.db, { name: 'One' })).rejects.toThrow('by name');
});
