import { queryOptions, useMutation } from '@tanstack/react-query';
import type { NeedChange, PlannedItem } from '../../../contract/learning.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

export function learningQuery(teamId: string) {
  return queryOptions({
    queryKey: ['learning', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/learning', { params: { teamId }, signal }),
  });
}

export function useSettle({ id, objective }: PlannedItem) {
  return useMutation({
    mutationFn: (done: boolean) => {
      const input = { params: { objectiveId: objective.id, itemId: id } };
      return done
        ? call('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', input)
        : call('DELETE /api/objectives/{objectiveId}/learning/{itemId}/completion', input);
    },
    onSuccess: () => refresh('learning', 'week', 'open-items', 'review', 'objective'),
  });
}

export function useAddNeed(teamId: string) {
  return useMutation({
    mutationFn: (body: { text: string; standard: string }) =>
      call('POST /api/teams/{teamId}/role-needs', { params: { teamId }, body }),
    onSuccess: () => refresh('learning'),
  });
}

export function useChangeNeed(needId: string) {
  return useMutation({
    mutationFn: (body: NeedChange) => call('PATCH /api/role-needs/{needId}', { params: { needId }, body }),
    onSuccess: () => refresh('learning'),
  });
}

export function useRemoveNeed(needId: string) {
  return useMutation({
    mutationFn: () => call('DELETE /api/role-needs/{needId}', { params: { needId } }),
    onSuccess: () => refresh('learning'),
  });
}
