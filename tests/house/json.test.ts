// A column that holds JSON has a type, so that who reads it neither parses nor claims.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

/** Texts that are no columns: requests, kept replies, package.json, the log's own lines, what a process is sent. */
const apart =
  /^src\/server\/(db\/json|http\/(input|api-page|idempotency)|operator\/log-words|run\/open-services|isolated\/job-process)\.ts$/;

const server = product.filter(({ path }) => path.startsWith('src/server/') && !path.startsWith('src/server/testing/'));

test('columns of JSON are read by fromJson, which knows their type', () => {
  const wrong = server.filter(({ path, text }) => !apart.test(path) && text.includes('JSON.parse('));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('rows are not claimed to be something else', () => {
  const cast = /\b(row|keyResult|objective)\.\w+ as (?!const\b|unknown\b)[A-Z]/;
  const wrong = server.flatMap(({ path, text }) => (cast.test(text) ? [path] : []));
  expect(wrong).toEqual([]);
});
