import type { Lang } from '../../core/text.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { statement } from './statement.ts';
import type { OrganizationsTable } from './tables/organization.ts';

let app: TestApp;
let built = 0;

const all: OrganizationsTable = {
  organization_id: 'one',
  name: 'One',
  lang: 'en',
  sample: 0,
  policy: null,
  created_at: '2026-01-01T00:00:00.000Z',
};

const insert = statement((db, row: OrganizationsTable) => {
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
    await insert(tx, { ...all, organization_id: 'two', name: 'Two', policy: '{}' });
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

test('a value that has no name is a mistake of ours and said at once', async () => {
  const fixed = statement((db, at: { name: string }) =>
    db.selectFrom('organizations').select('name').where('name', '=', at.name).where('lang', '=', 'en'),
  );
  await expect(fixed(app.services.database.db, { name: 'One' })).rejects.toThrow('by name');
});
