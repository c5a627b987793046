import { expect, test } from 'vitest';
import { readOne } from '../testing.ts';

test('files have no line 0', () => {
  const lines = ['SF:func.h', 'DA:0,2', 'DA:3,1', 'DA:8,0', 'LF:2', 'LH:1', 'end_of_record'];
  expect(readOne('lcov.info', lines.join('\n')).values).toMatchObject({ 'coverage.line': 50 });
});
