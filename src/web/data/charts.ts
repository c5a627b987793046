import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { KeyResult } from '../../contract/key-results.ts';
import { call } from './api.ts';

/** Read again with the readings, and whenever the key result itself is another: its target, its steps. */
export function chartQuery(keyResult: KeyResult) {
  return queryOptions({
    queryKey: ['chart', keyResult.id, keyResult],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: keyResult.id }, signal }),
    placeholderData: keepPreviousData,
  });
}
