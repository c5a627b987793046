import { queryOptions, useMutation } from '@tanstack/react-query';
import type { BodyOf } from '../../../contract/client.ts';
import { call } from '../../lib/api.ts';
import { refresh } from '../../data/query-client.ts';

const shown = ['objective', 'board', 'week', 'week-reminders', 'open', 'readings', 'check-ins', 'corrections'] as const;

/** Not waited for: what is told about a change is told before the row that changed is gone. */
function showAgain(): void {
  void refresh(...shown);
}

export function correctionsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['corrections', keyResultId],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/corrections', { params: { keyResultId }, signal }),
  });
}

export function useCorrectCheckIn(checkInId: string) {
  return useMutation({
    mutationFn: (body: BodyOf<'PATCH /api/check-ins/{checkInId}'>) =>
      call('PATCH /api/check-ins/{checkInId}', { params: { checkInId }, body }),
    onSuccess: showAgain,
  });
}

export function useRemoveCheckIn(checkInId: string) {
  return useMutation({
    mutationFn: () => call('DELETE /api/check-ins/{checkInId}', { params: { checkInId } }),
    onSuccess: showAgain,
  });
}

export async function restoreCheckIn(checkInId: string): Promise<void> {
  await call('PUT /api/check-ins/{checkInId}/restoration', { params: { checkInId } });
  await refresh(...shown);
}

type ReadingParams = { keyResultId: string; readingId: string };

export function useCorrectReading(params: ReadingParams) {
  return useMutation({
    mutationFn: (body: { value?: number; at?: string; note?: string }) =>
      call('PATCH /api/key-results/{keyResultId}/readings/{readingId}', { params, body }),
    onSuccess: showAgain,
  });
}

export function useRemoveReading(params: ReadingParams) {
  return useMutation({
    mutationFn: () => call('DELETE /api/key-results/{keyResultId}/readings/{readingId}', { params }),
    onSuccess: showAgain,
  });
}

export async function restoreReading(params: ReadingParams): Promise<void> {
  await call('PUT /api/key-results/{keyResultId}/readings/{readingId}/restoration', { params });
  await refresh(...shown);
}
