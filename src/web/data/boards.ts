import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

export function boardQuery(teamId: string, cycle: string | undefined) {
  return queryOptions({
    queryKey: ['board', teamId, cycle ?? ''],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/board', { params: { teamId }, query: { cycle }, signal }),
  });
}
