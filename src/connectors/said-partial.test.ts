import { expect, test } from 'vitest';
import { saidPartial } from './said-partial.ts';

test.each([
  ['a store that was away', { status: 'success', warnings: ['store: gone'], data: {} }, 'store: gone'],
  ['nodes that did not answer', { status: 'success', isPartial: true, data: {} }, 'isPartial'],
  ['shards without an answer', { took: 3, timed_out: false, _shards: { total: 5, failed: 2 } }, '_shards.failed: 2'],
  ['a search that ran out of time', { timed_out: true, hits: {} }, 'timed_out'],
  [
    'data beside errors',
    { data: { a: null }, errors: [{ message: 'a: gone' }, { message: 'b' }] },
    'errors: a: gone; b',
  ],
  ['rows until it failed', { meta: [], data: [[1]], exception: 'Code: 241' }, 'Code: 241'],
  ['a search that is not whole', { total_count: 3, incomplete_results: true, items: [] }, 'incomplete_results'],
])('%s', (_name, json, said) => expect(saidPartial(json)).toBe(said));

test.each([
  [{ status: 'success', data: {} }],
  [{ status: 'success', warnings: [], isPartial: false, data: {} }],
  [{ _shards: { total: 5, failed: 0 }, timed_out: false }],
  [{ data: {}, errors: [] }],
  [{ errors: 3, warnings: 2 }],
  [{ errors: ['a', 'b'], count: 2 }],
  [[1, 2]],
  [5],
  [null],
])('%j says nothing against itself', (json) => expect(saidPartial(json)).toBeUndefined());
