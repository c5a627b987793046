import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asColumns, asRows } from './columns.ts';

type Row = { id: string; kind: string; labels: string[] };
const told = (rows: Row[]) =>
  asColumns(rows, { id: (row) => row.id, kind: (row) => row.kind, labels: (row) => row.labels });

test('what is the same to the end is told once', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, kind: 'x', labels: [] }));
  expect(told(rows)).toEqual({ id: ['a', 'b', 'c'], kind: ['x'], labels: [[]] });
  expect(asRows(told(rows))).toEqual(rows);
  expect(asRows(told([]))).toEqual([]);
});

test('rows come back as they went', () => {
  const row = fc.record({
    kind: fc.constantFrom('x', 'y'),
    labels: fc.constantFrom<string[][]>([], ['l'], ['l', 'm']),
  });
  fc.assert(
    fc.property(fc.array(row), (some) => {
      const rows = some.map((one, at) => ({ id: String(at), ...one }));
      expect(asRows(told(rows))).toEqual(rows);
    }),
  );
});
