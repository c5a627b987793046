// Who reads a row gets values: the JSON of its columns is read and written in the store, nowhere else.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

/** Texts that are no columns: requests, package.json, the log's own lines, what a process is sent, backups. */
const apart =
  /^src\/server\/(http\/input|operator\/(log-words|version)|upkeep\/read-backup|isolated\/job-process)\.ts$/;

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

/** `x.y as Z`, `(x.y ?? z) as Z`, and a row by one of the names it goes by, in the folders that get rows. */
const cast =
  /(?:\b\w+(?:[?!]?\.\w+|!?\[[^\]]*\])+!?|\([^()]*\?\?[^()]*\)|\b(?:row|rows|one|stored|known|found|before|after|keyResult|objective|cycle|team|person|event|task|status|role|kind|state|outcome)) as (?!const\b|unknown\b)[A-Z{].*$/gm;
const above = /^src\/server\/(resources|standing|events|jobs|auth|http|charts|sample|secrets)\//;

test('rows are not claimed to be something else, but for what an event kept of a record', () => {
  const claims = server.flatMap(({ path, text }) =>
    above.test(path) ? [...text.matchAll(cast)].map(([claim]) => `${path.slice(11)}: ${claim}`) : [],
  );
  expect(claims).toEqual([
    'http/outside.ts: context.env as { incoming?: { socket?: Socket } } | undefined)?.incoming?.socket ?? {};',
    'resources/objectives/check-ins/corrections.ts: event.payload as { before?: Kept; after?: Kept };',
    'resources/objectives/readings/correct.ts: row.payload.before as ReadingsTable | undefined)',
    'resources/sources/indicators/readings.ts: one.payload.before as ReadingsTable | undefined)',
    'resources/sources/sources/unbound-row.ts: last?.payload.before as SourcesTable | undefined;',
    'standing/remembered.ts: known.value as Value;',
  ]);
});

test('a claim is found whatever its row is called', () => {
  const found = (text: string) => [...text.matchAll(cast)].length;
  expect(found('const kind = task.kind as TaskKind;')).toBe(1);
  expect(found("const role = (one.role ?? 'member') as Role;")).toBe(1);
  expect(found('const { status } = row as { status: Status };')).toBe(1);
  expect(found('return rows[0]!.state as State;')).toBe(1);
  expect(found("const names = ['a'] as const; const all = made() as Made;")).toBe(0);
});
