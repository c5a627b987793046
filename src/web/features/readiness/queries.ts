import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export function readinessQuery(teamId: string) {
  return queryOptions({
    queryKey: ['readiness', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/readiness', { params: { teamId }, signal }),
  });
}
