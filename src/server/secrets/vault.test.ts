import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openVault } from './vault.ts';

const vault = openVault('a secret of at least thirty-two characters');

test('what is sealed opens, in its own place only, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, place, elsewhere) => {
      const sealed = vault.seal(text, place);
      expect(vault.open(sealed, place)).toBe(text.toWellFormed());
      expect(vault.seal(text, place)).not.toBe(sealed);
      if (elsewhere !== place) expect(vault.open(sealed, elsewhere)).toBeUndefined();
    }),
  );
});

test('a changed text, another key and rubbish do not open', () => {
  const sealed = vault.seal('s3cret', 'here');
  const at = sealed.length - 2;
  expect(
    vault.open(sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1), 'here'),
  ).toBeUndefined();
  expect(openVault('another secret of more than 32 characters').open(sealed, 'here')).toBeUndefined();
  for (const rubbish of ['', 'v1', 'v1.x.y.z', 'plain']) expect(vault.open(rubbish, 'here')).toBeUndefined();
});

test('after a rotation the old texts still open, new ones are sealed with the new key', () => {
  const sealed = vault.seal('s3cret', 'here');
  const rotated = openVault('the new secret, also of 32 characters or more', [
    'a secret of at least thirty-two characters',
  ]);
  expect(rotated.open(sealed, 'here')).toBe('s3cret');
  expect(rotated.isCurrent(sealed)).toBe(false);
  expect(rotated.isCurrent(rotated.seal('s3cret', 'here'))).toBe(true);
});
