import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export function focusQuery(cycle: string | undefined) {
  return queryOptions({
    queryKey: ['focus', cycle ?? ''],
    queryFn: ({ signal }) => call('GET /api/focus', { query: { cycle }, signal }),
  });
}

export const focusTeamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call('GET /api/teams', { signal }),
});
