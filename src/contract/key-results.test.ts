import { expect, test } from 'vitest';
import { unwritten } from '../core/okr/written-fields.ts';
import { keyResultBody } from './key-results.ts';

const apart = { ownerId: null, proposedById: null, steps: [] };

test('a key result nobody has written reads as an empty form does', () => {
  expect(keyResultBody.parse({ text: '' })).toEqual({ ...unwritten, ...apart });
});

test('every field a person may write is on the list', () => {
  const listed = [...Object.keys(unwritten), ...Object.keys(apart), 'id'];
  expect(Object.keys(keyResultBody.shape).toSorted()).toEqual(listed.toSorted());
});
