import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** Without words nothing is asked. */
export function searchQuery(words: string) {
  return queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => call.page('GET /api/search', { query: { q: words }, signal }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}
