import type { RetrospectiveBody } from '../../../contract/retrospectives.ts';
import type { ClosureBody } from '../../../contract/closures.ts';
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

export type Scope = 'mine' | 'all';

/** The review in pages; with `objective` only that one. */
export function reviewQuery(cycleId: string, scope: Scope, objective: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['review', cycleId, scope, objective ?? 'every'],
    queryFn: ({ signal, pageParam }) =>
      call('GET /api/cycles/{cycleId}/review', {
        params: { cycleId },
        query: {
          scope,
          ...(objective === undefined ? {} : { objective }),
          ...(pageParam === null ? {} : { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.more,
  });
}

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call('GET /api/people', { signal }),
  staleTime: 60_000,
});

const shown = ['review', 'objective', 'board', 'week', 'open-items', 'learning'] as const;

export function useGrade(objectiveId: string) {
  return useMutation({
    mutationFn: (body: ClosureBody) =>
      call('PUT /api/objectives/{objectiveId}/closure', { params: { objectiveId }, body }),
    onSuccess: () => refresh(...shown),
    // Somebody else may have been first: then theirs is shown beside what was typed.
    onError: () => refresh('review'),
  });
}

export function useLookBack(objectiveId: string) {
  return useMutation({
    mutationFn: (body: RetrospectiveBody) =>
      call('PUT /api/objectives/{objectiveId}/retrospective', { params: { objectiveId }, body }),
    onSuccess: () => refresh(...shown),
    onError: () => refresh('review'),
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
