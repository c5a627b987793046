import { expect, test } from 'vitest';
import { comesFirst, layersApart, type Reaching } from './comes-first.ts';

const one = (id: string, more: Partial<Reaching> = {}): Reaching => ({
  id,
  teamId: 'T',
  text: id,
  mine: false,
  status: null,
  attacks: false,
  end: '2026-06-30',
  ...more,
});
const links = [
  { from: 'b', to: 'a' },
  { from: 'c', to: 'b' },
];

test.each<[string, Reaching[], string[]]>([
  ['what is nearer to the focus', [one('x'), one('c'), one('b'), one('a')], ['a', 'b', 'c', 'x']],
  ['then what I answer for', [one('x'), one('y', { mine: true })], ['y', 'x']],
  [
    'then what is in trouble, the worst first',
    [one('x', { status: 'on-track' }), one('y', { status: 'at-risk' }), one('z', { status: 'broken' })],
    ['z', 'y', 'x'],
  ],
  ['then what ends earlier', [one('x', { end: '2026-12-31' }), one('y')], ['y', 'x']],
  ['then by words', [one('y', { text: 'B' }), one('x', { text: 'A' })], ['x', 'y']],
])('%s comes first', (_, reaching, told) => {
  expect(comesFirst(reaching, links, new Set(['a'])).map(({ id }) => id)).toEqual(told);
});

test('how far it is to the focus is told, and a circle ends', () => {
  const circle = [...links, { from: 'x', to: 'y' }, { from: 'y', to: 'x' }];
  expect(comesFirst([one('c'), one('x')], circle, new Set(['a']))).toEqual([
    { id: 'c', steps: 2 },
    { id: 'x', steps: null },
  ]);
});

const none = new Map<string, string>();
test.each<[string, { id: string; teamId: string }[], typeof links, Map<string, string>, string[]]>([
  ['one layer alone is not apart', [{ id: 'a', teamId: 'T' }], [], none, []],
  [
    'two that nothing ties',
    [
      { id: 'a', teamId: 'T' },
      { id: 'b', teamId: 'U' },
    ],
    [],
    none,
    ['T', 'U'],
  ],
  [
    'a link ties them, also through a third one',
    [
      { id: 'a', teamId: 'T' },
      { id: 'c', teamId: 'U' },
    ],
    links,
    none,
    [],
  ],
  [
    'a focus that both attack ties them',
    [
      { id: 'a', teamId: 'T' },
      { id: 'x', teamId: 'U' },
    ],
    [],
    new Map([
      ['a', 'D'],
      ['x', 'D'],
    ]),
    [],
  ],
  [
    'a third one stays apart',
    [
      { id: 'a', teamId: 'T' },
      { id: 'b', teamId: 'U' },
      { id: 'x', teamId: 'V' },
    ],
    links,
    none,
    ['V'],
  ],
])('layers: %s', (_, reaching, between, focusOf, told) => {
  expect(layersApart(reaching, between, focusOf)).toEqual(told);
});
