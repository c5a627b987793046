// Statements stand in the store: who reads a table, and how, is seen in one folder.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

/** Beside the store: what makes and moves the tables, the one writer of the log, and what fills tables for tests. */
const apart = /^src\/server\/(db|store|testing)\/|^src\/server\/events\/append-events\.ts$/;

const statement =
  /\.(selectFrom|selectNoFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto)\b|\bsql(<[^`]*>)?`/;

test('no SQL outside the store', () => {
  const wrong = product.filter(
    ({ path, text }) => path.startsWith('src/server/') && !apart.test(path) && statement.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the store is where statements are', () => {
  const stores = product.filter(({ path, text }) => path.startsWith('src/server/store/') && statement.test(text));
  expect(stores.length).toBeGreaterThan(30);
});
