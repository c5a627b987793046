import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function midReviewQuery(teamId: string, cycle: string | undefined) {
  return queryOptions({
    queryKey: ['mid-review', teamId, cycle ?? 'current'],
    queryFn: ({ signal }) =>
      call('GET /api/teams/{teamId}/mid-review', { params: { teamId }, query: { cycle }, signal }),
  });
}

export function decide(objectiveId: string, body: BodyOf<'POST /api/objectives/{objectiveId}/mid-reviews'>) {
  return write('POST /api/objectives/{objectiveId}/mid-reviews', { params: { objectiveId }, body });
}
