import { expect, test } from 'vitest';
import { bears, labelMarks, labelsNow, nextMark } from './labels.ts';

const labels = [
  { id: 'a', mergedInto: 'b' },
  { id: 'b', mergedInto: 'c' },
  { id: 'c', mergedInto: null },
  { id: 'd', mergedInto: null },
  { id: 'x', mergedInto: 'y' },
  { id: 'y', mergedInto: 'x' },
];

test.each([
  [[], []],
  [['d'], ['d']],
  [['a', 'c'], ['c']],
  [['gone', 'd'], ['d']],
])('%o are %o now', (ids, now) => {
  expect(labelsNow(ids, labels).map(({ id }) => id)).toEqual(now);
});

test('rows that lead in a circle end', () => {
  expect(labelsNow(['x'], labels)).toHaveLength(1);
});

test('a label is found by the name it had', () => {
  expect(bears(['a'], 'c', labels)).toBe(true);
  expect(bears(['c'], 'a', labels)).toBe(true);
  expect(bears(['d'], 'a', labels)).toBe(false);
  expect(bears(['d'], 'gone', labels)).toBe(false);
});

test('a new label gets the mark that is used least', () => {
  expect(nextMark([])).toBe('disc');
  expect(nextMark(['disc', 'box'])).toBe('ring');
  expect(nextMark(labelMarks)).toBe('disc');
});
