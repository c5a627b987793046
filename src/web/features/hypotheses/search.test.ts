import { expect, test } from 'vitest';
import { readHypothesisSearch } from './search.ts';

test.each([
  [{}, {}],
  [
    { cycle: 'c', team: 't', state: 'did-not', page: 3 },
    { cycle: 'c', team: 't', state: 'did-not', page: 3 },
  ],
  [{ cycle: '', team: 1, state: 'won', page: 0 }, {}],
])('%j → %j', (search, read) => {
  expect(readHypothesisSearch(search)).toEqual(read);
});
