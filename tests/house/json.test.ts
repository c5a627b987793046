// Who reads a row gets values: the JSON of its columns is read and written in the store, nowhere else.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

/** Texts that are no columns: requests, package.json, the log's own lines, what a process is sent. */
const apart = /^src\/server\/(http\/input|operator\/log-words|run\/open-services|isolated\/job-process)\.ts$/;

/** Beside the store: the engine's own folder, and what puts the text of an event into its hash. */
const keepers = /^src\/server\/(db|store)\/|^src\/server\/(events\/append-events|sample\/event-rows)\.ts$/;

const server = product.filter(({ path }) => path.startsWith('src/server/') && !path.startsWith('src/server/testing/'));

test('columns of JSON are read and written by the store alone', () => {
  const wrong = server.filter(
    ({ path, text }) =>
      !keepers.test(path) &&
      (/^import .*\bdb\/json\.ts';$/m.test(text) || (!apart.test(path) && text.includes('JSON.parse('))),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('in the store one mechanism reads them', () => {
  const reads = server.filter(({ text }) => /\bfromJson\(/.test(text)).map(({ path }) => path);
  expect(reads).toEqual(['src/server/store/json-columns.ts']);
});

test('rows are not claimed to be something else', () => {
  const cast = /\b(row|keyResult|objective)\.\w+ as (?!const\b|unknown\b)[A-Z]/;
  const wrong = server.flatMap(({ path, text }) => (cast.test(text) ? [path] : []));
  expect(wrong).toEqual([]);
});
