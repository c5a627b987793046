import { queryOptions, useMutation } from '@tanstack/react-query';
import type { TargetBody } from '../../../contract/key-results.ts';
import type { MidDecision } from '../../../core/okr/words.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

export function midReviewQuery(teamId: string, cycleId: string | undefined) {
  return queryOptions({
    queryKey: ['mid-review', teamId, cycleId ?? 'current'],
    queryFn: ({ signal }) =>
      call('GET /api/teams/{teamId}/mid-review', {
        params: { teamId },
        query: cycleId === undefined ? {} : { cycle: cycleId },
        signal,
      }),
  });
}

export function useDecide(objectiveId: string) {
  return useMutation({
    mutationFn: (body: { decision: MidDecision; sentence: string }) =>
      call('POST /api/objectives/{objectiveId}/mid-reviews', { params: { objectiveId }, body }),
    onSuccess: () => refresh('mid-review', 'objective', 'review', 'feed'),
  });
}

export function useChangeTarget(keyResultId: string) {
  return useMutation({
    mutationFn: (body: TargetBody) =>
      call('PUT /api/key-results/{keyResultId}/target', { params: { keyResultId }, body }),
    onSuccess: () => refresh('mid-review', 'objective', 'board', 'week', 'review', 'open'),
  });
}

export function useNote(teamId: string, cycleId: string) {
  return useMutation({
    mutationFn: (body: { kind: 'bottleneck' | 'driver'; text: string }) =>
      call('POST /api/diagnoses', { body: { ...body, teamId, cycleId } }),
    onSuccess: () => refresh('mid-review', 'focus'),
  });
}
