import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedRows } from './delimited.ts';

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '﻿a;b\r\n1;"2,5"\r\n\r\n',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  ['a\t"x ""y""\nz"', [['a', 'x "y"\nz']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"never closed', [['never closed']]],
  ['', []],
] as const)('%j', (text, rows) => expect(delimitedRows(text)).toEqual(rows));

test('what is written is read again', () => {
  const cell = fc.string();
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(delimitedRows(text, ',')).toEqual(rows);
    }),
  );
});
