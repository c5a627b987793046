import { queryOptions, useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { queryClient, refresh } from '../../data/query-client.ts';

export const weekQuery = queryOptions({
  queryKey: ['week'],
  queryFn: ({ signal }) => call('GET /api/week', { signal }),
});

// Days pass while a page stays open.
export const remindersQuery = queryOptions({
  queryKey: ['week-reminders'],
  queryFn: ({ signal }) => call('GET /api/week/reminders', { signal }),
  staleTime: 60_000,
  refetchInterval: 15 * 60_000,
});

/** The server's time, told by our own clock: what is confirmed without a connection keeps its true moment. */
export function serverNow(): string {
  const week = queryClient.getQueryData(weekQuery.queryKey);
  const readAt = queryClient.getQueryState(weekQuery.queryKey)?.dataUpdatedAt ?? 0;
  const ahead = week === undefined ? 0 : Date.parse(week.now) - readAt;
  return new Date(Date.now() + ahead).toISOString();
}

export function undoCheckIn(checkInId: string): Promise<unknown> {
  return call('DELETE /api/check-ins/{checkInId}', { params: { checkInId } }).then(() =>
    refresh('week', 'week-reminders', 'board', 'objective', 'readings', 'check-ins', 'corrections'),
  );
}

/** Puts my check-in off; without a day it is asked for again. */
export function useSnooze(keyResultId: string) {
  const params = { keyResultId };
  return useMutation({
    mutationFn: async (until: string | undefined) => {
      if (until === undefined) await call('DELETE /api/key-results/{keyResultId}/snooze', { params });
      else await call('PUT /api/key-results/{keyResultId}/snooze', { params, body: { until } });
    },
    // Not waited for: the row says where it went before it goes.
    onSuccess: () => void refresh('week', 'week-reminders'),
  });
}

export function useAgreementAnswer(agreementId: string) {
  return useMutation({
    mutationFn: (body: { state: 'agreed' | 'declined'; reason: string }) =>
      call('PATCH /api/agreements/{agreementId}', { params: { agreementId }, body }),
    onSuccess: () => refresh('week', 'objective', 'board', 'open'),
  });
}

export function useLearned(objectiveId: string, itemId: string) {
  return useMutation({
    mutationFn: (done: boolean) => {
      const input = { params: { objectiveId, itemId } };
      return done
        ? call('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', input)
        : call('DELETE /api/objectives/{objectiveId}/learning/{itemId}/completion', input);
    },
    onSuccess: () => refresh('week', 'open-items', 'review', 'objective', 'learning'),
  });
}
