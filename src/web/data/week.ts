import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { mostAtOnce } from '../../contract/most-at-once.ts';
import { call } from './api.ts';
import { refresh } from './changes.ts';
import { queryClient } from './query-client.ts';

/** So many of each list beside key results; more once somebody asks for them. */
let most = mostAtOnce;

export const weekQuery = queryOptions({
  queryKey: ['week'],
  queryFn: ({ signal }) => call('GET /api/week', { query: { most }, signal }),
});

export function showMoreOfWeek(): Promise<void> {
  most += mostAtOnce;
  return refresh('week');
}

/** My key results page by page, from the first: read once somebody asks for more than the week tells. */
export const furtherWeekQuery = infiniteQueryOptions({
  queryKey: ['week', 'further'],
  queryFn: ({ signal, pageParam: query }) => call.page('GET /api/week/items', { query, signal }),
  initialPageParam: {} as { after?: string | undefined },
  getNextPageParam: ({ next }) => next,
  select: ({ pages }) => pages.flatMap(({ reply }) => reply),
});

/** Of what bears the label, or of all. */
export const firstForMeQuery = (label?: string) =>
  queryOptions({
    queryKey: ['first-for-me', label ?? null],
    queryFn: ({ signal }) => call('GET /api/week/first', { query: { label }, signal }),
    placeholderData: keepPreviousData,
  });

// Days pass while a page stays open.
export const remindersQuery = queryOptions({
  queryKey: ['week-reminders'],
  queryFn: ({ signal }) => call('GET /api/week/reminders', { signal }),
  staleTime: 60_000,
  refetchInterval: 15 * 60_000,
});

/** Something was refused: it was written about an older state. */
export function readWeekAgain(): Promise<void> {
  return refresh('week');
}

/** The server's time, told by our own clock: what is confirmed without a connection keeps its true moment. */
export function serverNow(): string {
  const week = queryClient.getQueryData(weekQuery.queryKey);
  const readAt = queryClient.getQueryState(weekQuery.queryKey)?.dataUpdatedAt ?? 0;
  const ahead = week === undefined ? 0 : Date.parse(week.now) - readAt;
  return new Date(Date.now() + ahead).toISOString();
}
