import { queryOptions, useMutation } from '@tanstack/react-query';
import type { ClosureBody, RetrospectiveBody } from '../../../contract/closing.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../lib/query-client.ts';

export type Scope = 'mine' | 'all';

export function reviewQuery(cycleId: string, scope: Scope) {
  return queryOptions({
    queryKey: ['review', cycleId, scope],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/review', { params: { cycleId }, query: { scope }, signal }),
  });
}

const shown = ['review', 'objective', 'board', 'week', 'open-items'] as const;

export function useGrade(objectiveId: string) {
  return useMutation({
    mutationFn: (body: ClosureBody) =>
      call('PUT /api/objectives/{objectiveId}/closure', { params: { objectiveId }, body }),
    onSuccess: () => refresh(...shown),
  });
}

export function useLookBack(objectiveId: string) {
  return useMutation({
    mutationFn: (body: RetrospectiveBody) =>
      call('PUT /api/objectives/{objectiveId}/retrospective', { params: { objectiveId }, body }),
    onSuccess: () => refresh(...shown),
  });
}

export function useLearned(objectiveId: string) {
  return useMutation({
    mutationFn: ({ itemId, done }: { itemId: string; done: boolean }) => {
      const input = { params: { objectiveId, itemId } };
      return done
        ? call('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', input)
        : call('DELETE /api/objectives/{objectiveId}/learning/{itemId}/completion', input);
    },
    onSuccess: () => refresh(...shown),
  });
}

export function useCarryOver(objectiveId: string) {
  return useMutation({
    mutationFn: () => call('POST /api/objectives/{objectiveId}/continuation', { params: { objectiveId } }),
    onSuccess: () => refresh(...shown, 'teams'),
  });
}
