// A closed list of words stands once, in core or contract, with its type; whoever needs it imports it.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

const word = `'[\\w-]+'`;
const listed = new RegExp(`export const (\\w+) = \\[((?:\\s*${word},?)+)\\s*\\] as const`, 'g');
const written = new RegExp(`${word}(?:\\s*\\|\\s*${word})+|\\[\\s*${word}(?:\\s*,\\s*${word})+,?\\s*\\]`, 'g');

/** The words of a list or a union, whatever their order. */
const setOf = (text: string) => [...new Set(text.match(/[\w-]+/g))].sort().join(' ');

const lists = product
  .filter(({ path }) => /^src\/(core|contract)\//.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(listed)].map(([, name, words = '']) => ({ path, name: `${path}: ${name}`, set: setOf(words) })),
  );

test('no two closed lists hold the same words', () => {
  const twice = [...Map.groupBy(lists, ({ set }) => set).values()].filter((same) => same.length > 1);
  expect(twice.map((same) => same.map(({ name }) => name))).toEqual([]);
  expect(lists.length).toBeGreaterThan(30);
});

test('nobody writes the words of a closed list down again', () => {
  const known = new Map(lists.map(({ set, name }) => [set, name]));
  const again = product.flatMap(({ path, text }) =>
    [...text.replace(listed, '').matchAll(written)].flatMap(([words]) => {
      const list = known.get(setOf(words));
      return list === undefined ? [] : [`${path} writes ${words.replace(/\s+/g, ' ')}, which is ${list}`];
    }),
  );
  expect(again).toEqual([]);
});
