import { expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import { files } from './repository.ts';

test('the list of connectors names its whole folder', () => {
  const list = files.find(({ path }) => path === 'src/connectors/index.ts')?.text ?? '';
  const entries = files.flatMap(({ path }) => /^src\/connectors\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? []);
  expect(entries.filter((name) => !list.includes(`'./${name}/index.ts'`))).toEqual([]);
  expect(entries.length).toBeGreaterThan(5);
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

test('a noun of the API has one name in contract, server and web', () => {
  const known = new Set(files.map(({ path }) => path));
  // Programs send them, no page does.
  const withoutPage = ['lint', 'reports'];
  const nouns = Object.keys(endpoints).map((noun) => noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const apart = nouns.flatMap((noun) => {
    const served = [...known].some((path) =>
      new RegExp(`^src/server/resources/[^/]+/(${noun}/)?${noun}\\.ts$`).test(path),
    );
    const missing = [
      !known.has(`src/contract/${noun}.ts`) && 'contract',
      !served && 'server',
      !known.has(`src/web/data/${noun}.ts`) && !withoutPage.includes(noun) && 'web',
    ].filter((room) => room !== false);
    return missing.map((room) => `${noun}: not in ${room}`);
  });
  expect(apart).toEqual([]);
  expect(nouns.length).toBeGreaterThan(35);
});
