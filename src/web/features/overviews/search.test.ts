import { expect, test } from 'vitest';
import { readSearch } from './search.ts';

test.each([
  [{}, {}],
  [
    { team: 't1', list: 'late', page: 2, teams: 1 },
    { team: 't1', list: 'late', page: 2, teams: 1 },
  ],
  [
    { team: 't1', label: 'l1' },
    { team: 't1', label: 'l1' },
  ],
  [{ team: '', label: '', list: 'people', page: -1, teams: '2' }, {}],
  [{ team: 7, list: 'progress-11', page: 1.5, teams: 0 }, {}],
  [{ list: 'confidence-3' }, { list: 'confidence-3' }],
])('%j → %j', (search, read) => {
  expect(readSearch(search)).toEqual(read);
});
