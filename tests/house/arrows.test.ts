import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { code, isTest, product } from './repository.ts';

/** Which rooms a room may use, besides itself. */
const arrows: Record<string, string[]> = {
  core: [],
  contract: ['core'],
  formats: ['core'],
  connectors: ['core'],
  server: ['contract', 'connectors', 'formats', 'core'],
  cli: ['contract', 'formats', 'connectors', 'core'],
  web: ['contract', 'core'],
};

/** Rooms that use no npm package, or only these. */
const packages: Record<string, string[]> = {
  core: [],
  contract: ['zod'],
  formats: ['zod', 'yaml'],
  connectors: ['zod', 'yaml'],
};

/** Rooms that never touch Node: they must also run in a browser, or get the world handed in. */
const withoutNode = new Set(['core', 'contract', 'formats', 'connectors', 'web']);

type Import = { from: string; to: string };

const imports = product.flatMap(({ path, text }) => importsOf(text).map((to): Import => ({ from: path, to })));
const all = code.filter(({ path }) => path.startsWith('src/'));
const local = all.flatMap(({ path, text }) =>
  importsOf(text)
    .filter((to) => to.startsWith('.'))
    .map((to): Import => ({ from: path, to: posix.join(posix.dirname(path), to) })),
);
const outside = imports.filter(({ to }) => !to.startsWith('.'));

test('every room is known', () => {
  expect([...new Set(all.map(({ path }) => room(path)))].filter((name) => !(name in arrows))).toEqual([]);
});

test('arrows between rooms point one way', () => {
  const wrong = local.filter(
    ({ from, to }) => !to.startsWith('src/') || (room(to) !== room(from) && !arrows[room(from)]?.includes(room(to))),
  );
  expect(tell(wrong.filter(({ from }) => !isTest(from)))).toEqual([]);
});

test('relative imports name a file with its ending', () => {
  const known = new Set(code.map(({ path }) => path));
  const wrong = local.filter(({ to }) => !known.has(to) && !/\.(css|svg|json|sql|txt|png)(\?\w+)?$/.test(to));
  expect(tell(wrong)).toEqual([]);
});

test('core uses no package, and contract, formats and connectors only those for their formats', () => {
  const wrong = outside.filter(({ from, to }) => {
    const allowed = packages[room(from)];
    return allowed && !isNode(to) && !allowed.includes(packageName(to));
  });
  expect(tell(wrong)).toEqual([]);
});

test('only server and command line touch Node', () => {
  expect(tell(outside.filter(({ from, to }) => withoutNode.has(room(from)) && isNode(to)))).toEqual([]);
});

test('server: resources use standing, standing uses store, store uses the database, and no area uses another', () => {
  const floors = ['db', 'store', 'standing', 'resources'];
  const floor = (path: string) => path.split('/')[2] ?? '';
  const area = (path: string) => /^src\/server\/resources\/([^/]+)\//.exec(path)?.[1];
  const wrong = local.filter(({ from, to }) => {
    if (room(from) !== 'server' || room(to) !== 'server' || isTest(from)) return false;
    const up = floors.includes(floor(from)) && floors.indexOf(floor(to)) > floors.indexOf(floor(from));
    return up || (area(from) && area(to) && area(from) !== area(to));
  });
  expect(tell(wrong)).toEqual([]);
});

test('server: no two folders use each other', () => {
  expect(twoWay(/^src\/server\/(resources\/[^/]+(?=\/)|[^/]+(?=\/))/)).toEqual([]);
  // Within an area too: its nouns, and what lies beside them.
  expect(twoWay(/^src\/server\/(resources\/[^/]+\/[^/]+)/)).toEqual([]);
});

test('web: app uses features, features use parts and data, those use kit and lib, and no feature uses another', () => {
  const layers = ['lib', 'kit', 'data', 'parts', 'features', 'app'];
  const layer = (path: string) => path.split('/')[2] ?? '';
  const feature = (path: string) => /^src\/web\/features\/([^/]+)\//.exec(path)?.[1];
  const wrong = local.filter(({ from, to }) => {
    if (room(from) !== 'web' || room(to) !== 'web' || isTest(from)) return false;
    const up = layers.indexOf(layer(to)) > layers.indexOf(layer(from)) && layers.includes(layer(from));
    return up || (feature(from) && feature(to) && feature(from) !== feature(to));
  });
  expect(tell(wrong)).toEqual([]);
});

test('web: no page loads what checks shapes, which writes code while it runs and is refused', () => {
  const needs = new Map<string, string[]>();
  for (const { path, text } of product)
    needs.set(
      path,
      valueImportsOf(text).map((to) => (to.startsWith('.') ? posix.join(posix.dirname(path), to) : to)),
    );
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    needs.get(path)?.forEach(reach);
  };
  for (const { path } of product) if (/^src\/web\/(?!testing\/)/.test(path)) reach(path);
  expect(reached.has('src/contract/most-at-once.ts')).toBe(true);
  expect(tell([...reached].flatMap((from) => (needs.get(from)?.includes('zod') ? [{ from, to: 'zod' }] : [])))).toEqual(
    [],
  );
});

test('web: what readers and newcomers load knows no router', () => {
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { from, to } of local) if (from === path) reach(to);
  };
  for (const page of ['door', 'open']) reach(`src/web/app/${page}.tsx`);
  expect(reached.size).toBeGreaterThan(50);
  const wrong = outside.filter(({ from, to }) => reached.has(from) && to === '@tanstack/react-router');
  expect(tell(wrong)).toEqual([]);
});

test('web: only data asks the server, and only data has query keys', () => {
  const asks = product.filter(
    ({ path, text }) =>
      /^src\/web\/(?!data\/)/.test(path) &&
      (/\bfetch\(|\bqueryKey: \[/.test(text) ||
        /import \{[^}]*\bclient\b[^}]*\} from '[./]+contract\/client\.ts'/.test(text)),
  );
  expect(asks.map(({ path }) => path)).toEqual([]);
});

test('coach: rules use facts, facts use what was read, reading uses words; of the top they know findings and policy', () => {
  const floors = ['words', 'read', 'facts', 'rules'];
  const known = /^src\/core\/coach\/(finding|policy)\.ts$/;
  const floor = (path: string) => /^src\/core\/coach\/([^/]+)\//.exec(path)?.[1] ?? '';
  const wrong = local.filter(
    ({ from, to }) =>
      !isTest(from) &&
      floors.includes(floor(from)) &&
      to.startsWith('src/core/coach/') &&
      (floor(to) ? floors.indexOf(floor(to)) > floors.indexOf(floor(from)) : !known.test(to)),
  );
  expect(tell(wrong)).toEqual([]);
});

test('core: no two folders use each other', () => {
  expect(twoWay(/^src\/core\/([^/]+)\//)).toEqual([]);
});

/** Folders that use each other; `folder`: the part of a path that names one. */
function twoWay(folder: RegExp): string[] {
  const pairs = new Set(
    local.flatMap(({ from, to }) => {
      const [a, b] = [from, to].map((path) => folder.exec(path)?.[1]);
      return !isTest(from) && !from.includes('/testing/') && a && b && a !== b ? [`${a} → ${b}`] : [];
    }),
  );
  return [...pairs].filter((pair) => pairs.has(pair.split(' → ').toReversed().join(' → ')));
}

function importsOf(text: string): string[] {
  const statement = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(statement)].map((found) => found[1] ?? found[2] ?? '');
}

/** Without those of types alone: nothing is left of them. */
function valueImportsOf(text: string): string[] {
  const types =
    /^\s*(?:import|export)\s(?:type\s[^'";]*?|\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\})\sfrom\s*'[^']+'/gm;
  return importsOf(text.replace(types, ''));
}

function room(path: string): string {
  return path.split('/')[1] ?? '';
}

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function packageName(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function tell(list: Import[]): string[] {
  return list.map(({ from, to }) => `${from} uses ${to}`);
}
