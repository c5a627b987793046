import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { LinkShows } from '../../../contract/charts.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { SeriesKind } from '../../../core/forecast/series-kind.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

export function objectiveQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['objective', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}', { params: { objectiveId }, signal }),
  });
}

export function readingsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['readings', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId }, signal }),
  });
}

export function forecastQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['forecast', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/forecast', { params: { keyResultId }, signal }),
  });
}

/** Read again with the readings, and whenever the key result itself is another: its target, its steps. */
export function chartQuery(keyResult: KeyResult) {
  return queryOptions({
    queryKey: ['readings', keyResult.id, 'chart', keyResult],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: keyResult.id }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function publicLinkQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['public-link', keyResultId],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/public-link', { params: { keyResultId }, signal }),
  });
}

export function checkInsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['check-ins', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/check-ins', { params: { keyResultId }, signal }),
  });
}

export function sourceQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['source', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/source', { params: { keyResultId }, signal }),
  });
}

export function definitionsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['definitions', keyResultId],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/definitions', { params: { keyResultId }, signal }),
  });
}

export function tasksQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['tasks', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}/tasks', { params: { objectiveId }, signal }),
  });
}

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call('GET /api/people', { signal }),
  staleTime: 60_000,
});

export function wordingsQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['wordings', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}/wordings', { params: { objectiveId }, signal }),
  });
}

export function feedQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['feed', objectiveId],
    queryFn: ({ signal }) => call('GET /api/events', { query: { objective: objectiveId }, signal }),
  });
}

const shown = ['objective', 'board', 'teams', 'week', 'open', 'focus'] as const;

export function useWithdraw(objectiveId: string) {
  return useMutation({
    mutationFn: () => call('DELETE /api/objectives/{objectiveId}/publication', { params: { objectiveId } }),
    onSuccess: () => refresh(...shown),
  });
}

export function useRemove(objectiveId: string) {
  return useMutation({
    mutationFn: () => call('DELETE /api/objectives/{objectiveId}', { params: { objectiveId } }),
    // The page that shows it is left first; reading it again would only find nothing.
    onSuccess: () => refresh('board', 'teams', 'week', 'focus'),
  });
}

export function restore(objectiveId: string): Promise<unknown> {
  return call('PUT /api/objectives/{objectiveId}/restoration', { params: { objectiveId } }).then(() =>
    refresh(...shown),
  );
}

export function useAddReading(keyResultId: string) {
  return useMutation({
    mutationFn: (body: { value: number; at?: string; note: string }) =>
      call('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body }),
    onSuccess: () => refresh('objective', 'board', 'week', 'open', 'readings', 'forecast'),
  });
}

export function useShare(keyResultId: string) {
  return useMutation({
    mutationFn: (body: Partial<LinkShows>) =>
      call('PUT /api/key-results/{keyResultId}/public-link', { params: { keyResultId }, body }),
    onSuccess: () => refresh('public-link', 'feed'),
  });
}

export function useUnshare(keyResultId: string) {
  return useMutation({
    mutationFn: () => call('DELETE /api/key-results/{keyResultId}/public-link', { params: { keyResultId } }),
    onSuccess: () => refresh('public-link', 'feed'),
  });
}

export function useConfirm(keyResultId: string) {
  return useMutation({
    mutationFn: () => call('PUT /api/key-results/{keyResultId}/confirmation', { params: { keyResultId } }),
    onSuccess: () => refresh('objective', 'board'),
  });
}

const forecastShown = ['objective', 'forecast', 'board', 'week', 'feed'] as const;

type EventAhead = { note: string; until: string | null };

export function turnForecastOff(keyResultId: string, body: EventAhead): Promise<unknown> {
  return call('PUT /api/key-results/{keyResultId}/event-ahead', { params: { keyResultId }, body }).then(() =>
    refresh(...forecastShown),
  );
}

export function turnForecastOn(keyResultId: string): Promise<unknown> {
  return call('DELETE /api/key-results/{keyResultId}/event-ahead', { params: { keyResultId } }).then(() =>
    refresh(...forecastShown),
  );
}

export function useTurnOff(keyResultId: string) {
  return useMutation({ mutationFn: (body: EventAhead) => turnForecastOff(keyResultId, body) });
}

export function useTurnOn(keyResultId: string) {
  return useMutation({ mutationFn: () => turnForecastOn(keyResultId) });
}

export function useChooseKind(keyResultId: string) {
  return useMutation({
    mutationFn: (kind: SeriesKind | null) =>
      call('PUT /api/key-results/{keyResultId}/series-kind', { params: { keyResultId }, body: { kind } }),
    onSuccess: () => refresh(...forecastShown),
  });
}
