import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { schemaFaults, schemaOf } from './schema-faults.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

// After a new migration: run this file with `-u`.
test('the file says what the migrations make, on both engines', async () => {
  const schema = await schemaOf(app.services.database);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('./schema.json');
});

test('a table and a column that are gone are named, and readiness tells of them', async () => {
  const { database } = app.services;
  expect(await schemaFaults(database)).toEqual([]);
  expect(await database.prove()).toEqual([]);
  await database.db.schema.dropTable('snoozes').execute();
  await database.db.schema.alterTable('labels').dropColumn('mark').execute();
  expect(await schemaFaults(database)).toEqual(['no column labels.mark', 'no table snoozes']);
  expect(await database.prove()).toEqual(['no column labels.mark', 'no table snoozes']);
  await expect(database.check()).rejects.toMatchObject({ code: 'database-damaged' });
});
