// Whoever has read a page of the documents to its end is told where to go on.
import { expect, test } from 'vitest';
import { files } from './repository.ts';

/** The index, what lies beside the code, and the records of decisions, each of which stands alone. */
const apart = /^docs\/(README|decisions|architecture|coach\/disputed-labels)/;
const told = files.filter(({ path }) => /^docs\/.*\.md$/.test(path) && !apart.test(path));

test('every page of the documents ends with a next step', () => {
  const last = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
  const wrong = told.filter(
    ({ path, text }) => !last(text).startsWith(path.endsWith('.zh-CN.md') ? '下一步：[' : 'Next: ['),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(told.length).toBeGreaterThan(150);
});
