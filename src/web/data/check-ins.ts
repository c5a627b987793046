import { queryOptions } from '@tanstack/react-query';
import type { BodyOf, CallInput, ReplyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';
import { refresh } from './changes.ts';

export function checkInsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['check-ins', keyResultId],
    queryFn: ({ signal }) => whole('GET /api/key-results/{keyResultId}/check-ins', { params: { keyResultId }, signal }),
  });
}

export function correctionsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['corrections', keyResultId],
    queryFn: ({ signal }) =>
      whole('GET /api/key-results/{keyResultId}/corrections', { params: { keyResultId }, signal }),
  });
}

type Made = ReplyOf<'POST /api/key-results/{keyResultId}/check-ins'>;

/** @param first shows the reply where it was written, before anything is read again. */
export function checkIn(
  input: CallInput<'POST /api/key-results/{keyResultId}/check-ins'>,
  first: (made: Made) => void,
): Promise<Made> {
  return write('POST /api/key-results/{keyResultId}/check-ins', input, { first, early: true });
}

export function updateCheckIn(checkInId: string, body: BodyOf<'PATCH /api/check-ins/{checkInId}'>) {
  return write('PATCH /api/check-ins/{checkInId}', { params: { checkInId }, body }, { early: true });
}

export function removeCheckIn(checkInId: string) {
  return write('DELETE /api/check-ins/{checkInId}', { params: { checkInId } }, { early: true });
}

export function restoreCheckIn(checkInId: string) {
  return write('PUT /api/check-ins/{checkInId}/restoration', { params: { checkInId } });
}

// No event: nobody else is told. Not waited for: the row says where it went before it goes.
export async function snooze(keyResultId: string, until: string): Promise<void> {
  await write('PUT /api/key-results/{keyResultId}/snooze', { params: { keyResultId }, body: { until } });
  void refresh('week', 'week-reminders');
}

/** It is asked for again. */
export async function unsnooze(keyResultId: string): Promise<void> {
  await write('DELETE /api/key-results/{keyResultId}/snooze', { params: { keyResultId } });
  void refresh('week', 'week-reminders');
}
