import { expect, test } from 'vitest';
import { soundClaims } from './sound-claims.ts';

const said = { subject: 'on_1', email: 'wan@acme.example', isProven: true, name: '林晚', groups: [] };

test.each([
  ['none', ''],
  ['one with a sign that is not written', 'x\u0000y'],
  ['half a sign', 'x\ud800'],
  ['one without an end', 'x'.repeat(256)],
])('a subject that is %s is nobody: two of them would be the same person', (_, subject) => {
  expect(() => soundClaims({ ...said, subject })).toThrow(/^the subject is empty, too long/);
});

test.each([
  ['wan@acme.example', 'wan@acme.example'],
  ['müller@acme.example', 'müller@acme.example'],
  [undefined, undefined],
  ['', undefined],
  ['not an address', undefined],
  ['a b@acme.example', undefined],
  ['a@b@acme.example', undefined],
  ['a\u0000@acme.example', undefined],
  [`${'l'.repeat(250)}@acme.example`, undefined],
])('the address %j counts as %j', (email, kept) => {
  expect(soundClaims({ ...said, email })).toEqual({ ...said, email: kept });
});

test('a name is kept without signs that are not written', () => {
  expect(soundClaims({ ...said, name: ' a\u0000b\ud800 ' }).name).toBe('ab\ufffd');
});
