import { expect, test } from 'vitest';
import { code, files, read } from './repository.ts';

const manifests = files.filter(({ path }) => /(^|\/)package\.json$/.test(path));
const locks = files.filter(({ path }) => /(^|\/)package-lock\.json$/.test(path));

test('dependencies are pinned exactly', () => {
  const loose = manifests.flatMap(({ path, text }) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text);
    const versions = { ...dependencies, ...devDependencies, ...optionalDependencies } as Record<string, string>;
    return Object.entries(versions)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name} ${version}`);
  });
  expect(loose).toEqual([]);
});

test('the lockfiles know what the manifests ask for, and from nowhere in particular', () => {
  for (const { path, text } of locks) {
    const asked = JSON.parse(read(path.replace('-lock', '')));
    const locked = JSON.parse(text).packages[''];
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      expect(locked[kind] ?? {}, `${path}: ${kind}`).toEqual(asked[kind] ?? {});
    }
    expect(text.includes('"resolved"'), `${path} names download addresses`).toBe(false);
  }
});

test('every package is locked with what its bytes must be', () => {
  const loose = locks.flatMap(({ path, text }) => {
    const packages = JSON.parse(text).packages as Record<string, { link?: boolean; integrity?: string }>;
    return Object.entries(packages)
      .filter(([name, { link, integrity }]) => name !== '' && !link && !integrity?.startsWith('sha512-'))
      .map(([name]) => `${path}: ${name}`);
  });
  expect(loose).toEqual([]);
});

test("no file names a package registry or a place on somebody's machine", () => {
  const here =
    /npmjs\.org|npmmirror|deb\.debian\.org|pypi\.org|["'`\s(](\/work\/|\/root\/|\/home\/[a-z]|\/Users\/[a-z])/;
  const named = files.filter(({ path, text }) => path !== 'tests/house/hygiene.test.ts' && here.test(text));
  expect(named.map(({ path }) => path)).toEqual([]);
});

test('a suppressed check says why', () => {
  const bare =
    /(@ts-expect-error|@ts-ignore|@ts-nocheck|oxlint-disable[-\w]*|eslint-disable[-\w]*)(?!.*--)(?! \S+ \S+ \S+)/;
  const marked = code.filter(({ path, text }) => path !== 'tests/house/hygiene.test.ts' && bare.test(text));
  expect(marked.map(({ path }) => path)).toEqual([]);
});

test('decisions have each a number of its own and tell context, decision and consequences', () => {
  const decisions = files.filter(({ path }) => path.startsWith('docs/decisions/') && !path.endsWith('README.md'));
  const numbers = decisions.map(({ path }) => Number(/^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]));
  expect(numbers.filter((number) => !(number > 0))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { path, text } of decisions) {
    for (const heading of ['## Context', '## Decision', '## Consequences']) expect(text, path).toContain(heading);
  }
});

test('no file holds two sides of a merge', () => {
  const torn = files.filter(({ text }) => /^(<{7} |>{7} )/m.test(text));
  expect(torn.map(({ path }) => path)).toEqual([]);
});
