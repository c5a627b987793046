import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

export function longTermQuery(teamId: string) {
  return queryOptions({
    queryKey: ['long-term', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/long-term', { params: { teamId }, signal }),
  });
}
