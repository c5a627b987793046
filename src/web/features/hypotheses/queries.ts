import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import type { HypothesisSearch } from './search.ts';

export function hypothesesQuery(search: HypothesisSearch) {
  return queryOptions({
    queryKey: ['hypotheses', search],
    queryFn: ({ signal }) => call('GET /api/hypotheses', { query: search, signal }),
    placeholderData: keepPreviousData,
  });
}

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call('GET /api/teams', { signal }),
});

export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => call('GET /api/cycles', { signal }),
});
