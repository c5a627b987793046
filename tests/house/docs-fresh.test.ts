import { expect, test } from 'vitest';
import { pages, stalePages } from '../../scripts/docs.ts';
import { files } from './repository.ts';

test('generated pages are fresh (otherwise run: node scripts/docs.ts)', () => {
  expect(stalePages()).toEqual([]);
});

test('links between generated pages lead somewhere', () => {
  const known = new Set([...pages(), ...files].map(({ path }) => path));
  const broken = pages().flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([\w.-]+\.md)(?:#[\w-]+)?\)/g)]
      .map(([, to]) => path.replace(/[^/]+$/, to ?? ''))
      .filter((to) => !known.has(to))
      .map((to) => `${path} → ${to}`),
  );
  expect(broken).toEqual([]);
});
