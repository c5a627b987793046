import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, type Page } from './page.ts';

type Entry = { id: string };

/** All pages, one after the other; `change`: what happens to the list after each. */
function told(list: Entry[], most: number, change: (list: Entry[], page: Page<Entry>) => Entry[] = (same) => same) {
  const seen: string[] = [];
  let now = list;
  for (let after: string | null = null; ; ) {
    const page: Page<Entry> = cut(now, { most, by: 'after' }, after);
    seen.push(...page.entries.map(({ id }) => id));
    if (page.more === null) return seen;
    after = page.more;
    now = change(now, page);
  }
}

test('page after page, each entry is told once, in its order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 7 }), (ids, most) => {
      expect(
        told(
          ids.map((id) => ({ id })),
          most,
        ),
      ).toEqual(ids);
    }),
  );
});

test('what is taken out or put in before the place meanwhile loses nothing', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
  const without = (gone: string) => told(list, 2, (now) => now.filter(({ id }) => id !== gone));
  expect(without('a')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(without('b')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(without('e')).toEqual(['a', 'b', 'c', 'd', 'f']);
  const grown = told(list, 3, (now) => [{ id: `new ${now.length}` }, ...now]);
  expect(grown).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('whose last entry is gone goes on from its place; beyond the end there is nothing', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  const from = (after: string) => cut(list, { most: 9, by: 'after' }, after).entries.map(({ id }) => id);
  expect([from('1.gone'), from('999999999.gone')]).toEqual([['b', 'c'], []]);
});
