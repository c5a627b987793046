import { queryOptions, useMutation } from '@tanstack/react-query';
import type { CheckInBody, Week } from '../../../contract/check-ins.ts';
import { call } from '../../lib/api.ts';
import { queryClient, refresh } from '../../lib/query-client.ts';

export const weekQuery = queryOptions({
  queryKey: ['week'],
  queryFn: ({ signal }) => call('GET /api/week', { signal }),
});

/** Sends a check-in once, however often it is retried; waits by itself while there is no connection. */
export function useCheckIn(keyResultId: string, key: string) {
  return useMutation({
    mutationFn: (body: CheckInBody) =>
      call('POST /api/key-results/{keyResultId}/check-ins', {
        params: { keyResultId },
        body,
        idempotencyKey: key,
      }),
    onSuccess: ({ checkIn, keyResult }) => {
      queryClient.setQueryData(weekQuery.queryKey, (week: Week | undefined) =>
        week === undefined
          ? undefined
          : {
              ...week,
              items: week.items.map((item) =>
                item.keyResult.id === keyResultId ? { ...item, keyResult, last: checkIn, waiting: false } : item,
              ),
            },
      );
      void refresh('board', 'objective', 'open', 'readings', 'check-ins');
    },
  });
}

export function undoCheckIn(checkInId: string): Promise<unknown> {
  return call('DELETE /api/check-ins/{checkInId}', { params: { checkInId } }).then(() =>
    refresh('week', 'board', 'objective', 'readings', 'check-ins'),
  );
}

export function useAgreementAnswer(agreementId: string) {
  return useMutation({
    mutationFn: (body: { state: 'agreed' | 'declined'; reason: string }) =>
      call('PATCH /api/agreements/{agreementId}', { params: { agreementId }, body }),
    onSuccess: () => refresh('week', 'objective', 'board', 'open'),
  });
}
