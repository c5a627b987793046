import { expect, test } from 'vitest';
import { isSameSecret } from './same-secret.ts';

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'abcd', false],
  ['', '', true],
  // As many letters, more bytes.
  ['abé', 'abc', false],
])('%s and %s: %s', (given, expected, same) => {
  expect(isSameSecret(given, expected)).toBe(same);
});
