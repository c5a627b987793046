import { expect, test } from 'vitest';
import { type Expected, readOne } from '../testing.ts';

test.each<[string, string, Expected | string]>([
  [
    'the brace after the diagnostics',
    'TAP version 14\nok 1 - a\n  ---\n  duration_ms: 5\n  ...\n{\n    ok 1 - x\n    1..1\n}\n1..1\n',
    { 'tests.count': 1, 'tests.duration': undefined },
  ],
  [
    'braces in braces',
    'TAP version 14\nnot ok 1 - a {\n    not ok 1 - b {\n        ok 1 - x\n        not ok 2 - y\n        1..2\n    }\n    ok 2 - z\n    1..2\n}\n1..1\n',
    { 'tests.count': 3, 'tests.failed': 1 },
  ],
  [
    'an empty subtest',
    'TAP version 14\nok 1 - a {\n    1..0 # SKIP no net\n}\nok 2 - b\n1..2\n',
    { 'tests.count': 1, 'tests.skipped': 1 },
  ],
  [
    'a name that ends in a brace',
    'TAP version 13\n1..2\nok 1 - parses {\nok 2 - parses }\n',
    { 'tests.count': 2, 'tests.passed': 2 },
  ],
  [
    'a parent that failed by itself',
    'TAP version 14\nnot ok 1 - a {\n    ok 1 - x\n    1..1\n}\n1..1\n',
    { 'tests.count': 2, 'tests.failed': 1 },
  ],
  [
    'failures inside what is to be written',
    'TAP version 14\nnot ok 1 - a # todo later {\n    not ok 1 - x\n    ok 2 - y\n    1..2\n}\n1..1\n',
    { 'tests.count': 1, 'tests.failed': 0, 'tests.skipped': 1 },
  ],
  ['a brace that is never closed', 'TAP version 14\nok 1 - a {\n    ok 1 - x\n    1..1\n1..1\n', 'report-not-read'],
  [
    'fewer points inside than planned',
    'TAP version 14\nok 1 - a {\n    ok 1 - x\n    1..2\n}\n1..1\n',
    'report-not-read',
  ],
  ['a stream that bailed out', 'TAP version 14\nok 1\nBail out! no database\n', 'report-run-failed'],
])('TAP: %s', (_name, text, expected) => {
  const { code, values } = readOne('a.tap', text);
  if (typeof expected === 'string') expect(code).toBe(expected);
  else
    expect(values).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
});
