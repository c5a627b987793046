import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call('GET /api/teams', { signal }),
});

export function boardQuery(teamId: string, cycle: string | undefined) {
  return queryOptions({
    queryKey: ['board', teamId, cycle ?? ''],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/board', { params: { teamId }, query: { cycle }, signal }),
  });
}
