import { queryOptions } from '@tanstack/react-query';
import type { Horizon } from '../../contract/horizons.ts';
import { call } from './api.ts';

/** `years`: how far back; undefined: the newest cycles. */
export function longTermQuery(teamId: string, years: Horizon | undefined) {
  return queryOptions({
    queryKey: ['long-term', teamId, years ?? 'newest'],
    queryFn: ({ signal }) =>
      call('GET /api/teams/{teamId}/long-term', { params: { teamId }, query: { years }, signal }),
  });
}
