import { infiniteQueryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { bitByBit, call, write } from './api.ts';

export function readingsQuery(keyResultId: string) {
  return infiniteQueryOptions({
    queryKey: ['readings', keyResultId],
    queryFn: ({ signal, pageParam: query }) =>
      call.page('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId }, query, signal }),
    ...bitByBit,
    select: ({ pages }) => pages.toReversed().flatMap(({ reply }) => reply),
  });
}

export function addReading(keyResultId: string, body: BodyOf<'POST /api/key-results/{keyResultId}/readings'>) {
  return write('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body });
}

type OfReading = { keyResultId: string; readingId: string };
type Correction = BodyOf<'PATCH /api/key-results/{keyResultId}/readings/{readingId}'>;

export function updateReading(params: OfReading, body: Correction) {
  return write('PATCH /api/key-results/{keyResultId}/readings/{readingId}', { params, body }, { early: true });
}

export function removeReading(params: OfReading) {
  return write('DELETE /api/key-results/{keyResultId}/readings/{readingId}', { params }, { early: true });
}

export function restoreReading(params: OfReading) {
  return write('PUT /api/key-results/{keyResultId}/readings/{readingId}/restoration', { params });
}
