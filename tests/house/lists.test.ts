import { expect, test } from 'vitest';
import { files } from './repository.ts';

/** A list file names each of its siblings: a folder, or a file beside it. */
const lists = ['src/connectors/index.ts', 'src/formats/index.ts'];

test.each(lists.filter((path) => files.some((file) => file.path === path)))('%s lists its whole folder', (path) => {
  const folder = path.replace(/index\.ts$/, '');
  const list = files.find((file) => file.path === path)?.text ?? '';
  const entries = files.flatMap((file) => new RegExp(`^${folder}([^/]+)/index\\.ts$`).exec(file.path)?.[1] ?? []);
  expect(entries.filter((name) => !list.includes(`'./${name}/index.ts'`))).toEqual([]);
});

test('every connector has its page', () => {
  const known = new Set(files.map(({ path }) => path));
  const connectors = [...known].flatMap((path) => /^src\/connectors\/(.+)\/index\.ts$/.exec(path)?.[1] ?? []);
  expect(connectors.filter((name) => !known.has(`src/connectors/${name}/README.md`))).toEqual([]);
});

test('every resource of the server has a test beside it', () => {
  const known = files.map(({ path }) => path);
  const resource = /^src\/server\/resources\/[^/]+\/([^/]+)/;
  const nouns = new Set(known.flatMap((path) => resource.exec(path)?.[0].replace(/(\.test)?\.ts$/, '') ?? []));
  const untested = [...nouns].filter(
    (noun) =>
      known.some((path) => path === `${noun}.ts` || path.startsWith(`${noun}/`)) &&
      !known.some((path) => path === `${noun}.test.ts` || (path.startsWith(`${noun}/`) && path.endsWith('.test.ts'))),
  );
  expect(nouns.size).toBeGreaterThan(30);
  expect(untested).toEqual([]);
});
