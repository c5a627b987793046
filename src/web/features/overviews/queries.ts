import type { OpenItem } from '../../../contract/continuations.ts';
import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { Count } from '../../../core/standing/counts.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

type Team = string | undefined;

export function overviewQuery(cycleId: string, team: Team) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview', { params: { cycleId }, query: { team }, signal }),
  });
}

export function itemsQuery(cycleId: string, team: Team, count: Count, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, count, page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/key-results', {
        params: { cycleId },
        query: { team, count, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function teamStandingsQuery(cycleId: string, team: Team, page: number) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, 'teams', page],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/teams', { params: { cycleId }, query: { team, page }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function problemsQuery(cycleId: string, team: Team) {
  return queryOptions({
    queryKey: ['overview', cycleId, team ?? null, 'problems'],
    queryFn: ({ signal }) =>
      call('GET /api/cycles/{cycleId}/overview/problems', { params: { cycleId }, query: { team }, signal }),
  });
}

export function statisticsQuery(team: Team) {
  return queryOptions({
    queryKey: ['overview', 'statistics', team ?? null],
    queryFn: ({ signal }) => call('GET /api/statistics', { query: { team }, signal }),
  });
}

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => call('GET /api/teams', { signal }),
});

export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => call('GET /api/cycles', { signal }),
});

export function openItemsQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['open-items', cycleId],
    queryFn: ({ signal }) => call('GET /api/cycles/{cycleId}/open-items', { params: { cycleId }, signal }),
  });
}

/** A learning item is done; an outcome is told in words. */
export function useSettle(item: OpenItem) {
  return useMutation({
    mutationFn: async (outcome: string): Promise<void> => {
      if (item.kind === 'follow-up') {
        await call('PUT /api/key-results/{keyResultId}/follow-up', {
          params: { keyResultId: item.id },
          body: { outcome },
        });
        return;
      }
      const params = { objectiveId: item.objective.id, itemId: item.id };
      await call('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', { params });
    },
    onSuccess: () => refresh('open-items', 'review', 'week', 'objective'),
  });
}
