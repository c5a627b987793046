import { expect, test } from 'vitest';
import type { MapNode, NodeKind } from './forest.ts';
import { readMapSearch, readTurned, writeTurned } from './search.ts';
import { rowsOf, shownOf } from './shown.ts';

function node(key: string, kind: NodeKind, ...children: MapNode[]): MapNode {
  const made = { key, id: key, kind, text: key, status: null, objectiveId: undefined, asked: false, children };
  const one: MapNode = { ...made, parent: undefined };
  for (const child of children) child.parent = one;
  return one;
}

const roots = [
  node('focus', 'focus', node('objective', 'objective', node('result', 'key-result', node('task', 'task')))),
];

const rows = (open: string | undefined) =>
  rowsOf(shownOf({ roots, fits: undefined, turned: readTurned(open), total: 4 })).map((row) => row.node.key);

test.each([
  [undefined, ['focus', 'objective', 'result']],
  ['all', ['focus', 'objective', 'result', 'task']],
  ['none', ['focus', 'objective']],
  ['all.result', ['focus', 'objective', 'result']],
  ['none.objective', ['focus', 'objective', 'result']],
  ['objective', ['focus', 'objective']],
])('%s opens %s', (open, shown) => {
  expect(rows(open)).toEqual(shown);
});

test('opening everything makes an address that can be sent, however much there is', () => {
  expect(writeTurned({ base: 'all', keys: new Set() })).toBe('all');
  for (const open of ['all', 'none.a1.b2', 'a1.b2', undefined]) expect(writeTurned(readTurned(open))).toBe(open);
  expect(readMapSearch({ open: 'all' })).toEqual({ open: 'all' });
});
