import { expect, test } from 'vitest';
import { shapeOf, wordsIn } from './shape.ts';

test.each([
  ['words', '', 'something', true],
  ['other words in the same fields', { a: 'x', b: 1 }, { b: null, a: '' }, true],
  ['a field more', { a: '' }, { a: '', b: '' }, false],
  ['another name', { a: '' }, { b: '' }, false],
  ['a field more in a list', { list: [{ a: '' }] }, { list: [{ a: '', b: '' }] }, false],
  ['more lines in a list', { list: [{ a: '' }] }, { list: [{ a: '' }, { a: '' }] }, true],
  ['a list where there was one thing', { a: { b: '' } }, { a: [{ b: '' }] }, false],
  ['a field that is not there', { a: '', b: undefined }, { a: '' }, true],
])('%s', (_, one, other, same) => {
  expect(shapeOf(one) === shapeOf(other)).toBe(same);
});

test('what a person wrote is told line by line, without ids and what the form begins with', () => {
  const like = { kind: 'metric', text: '', weight: 1, keyResults: [{ text: '', cadence: 'weekly' }] };
  const typed = {
    kind: 'metric',
    text: '更快的搜索',
    weight: 2,
    ownerId: '01890b6e-7d0c-7c1d-8e2f-3a4b5c6d7e8f',
    key: '0123456789abcdef0123456789abcdef',
    keyResults: [
      { text: 'p95 from 480 to 300', cadence: 'weekly' },
      { text: ' ', cadence: 'monthly' },
      { text: 'metric', cadence: 'weekly' },
    ],
  };
  expect(wordsIn(typed, like)).toEqual(['更快的搜索', '2', 'p95 from 480 to 300', 'monthly', 'metric']);
});
