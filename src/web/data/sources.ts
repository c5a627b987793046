import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function sourceQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['source', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/source', { params: { keyResultId }, signal }),
  });
}

export type Question = BodyOf<'POST /api/sources/try'>;

/** Asks a connection here and now; nothing is kept. */
export function trySource(body: Question) {
  return call('POST /api/sources/try', { body });
}

export type Binding = BodyOf<'PUT /api/key-results/{keyResultId}/source'>;

export function bindSource(keyResultId: string, body: Binding) {
  return write('PUT /api/key-results/{keyResultId}/source', { params: { keyResultId }, body });
}

export function unbindSource(keyResultId: string) {
  return write('DELETE /api/key-results/{keyResultId}/source', { params: { keyResultId } });
}

export function restoreSource(keyResultId: string) {
  return write('PUT /api/key-results/{keyResultId}/source/restoration', { params: { keyResultId } });
}
