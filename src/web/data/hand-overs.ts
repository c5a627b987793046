import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, whole, write } from './api.ts';

/** What a person answers for, as far as I may hand it over. */
export function handOverQuery(personId: string) {
  return queryOptions({
    queryKey: ['people', 'hand-over', personId],
    queryFn: ({ signal }) => call('GET /api/people/{personId}/hand-over', { params: { personId }, signal }),
  });
}

export const leftBehindQuery = queryOptions({
  queryKey: ['people', 'left-behind'],
  queryFn: ({ signal }) => whole('GET /api/hand-overs', { signal }),
});

export function handOver(personId: string, body: BodyOf<'PUT /api/people/{personId}/hand-over'>) {
  return write('PUT /api/people/{personId}/hand-over', { params: { personId }, body });
}

/** Undoes the same hand-over. */
export function takeBack(personId: string, body: BodyOf<'PUT /api/people/{personId}/hand-over/return'>) {
  return write('PUT /api/people/{personId}/hand-over/return', { params: { personId }, body });
}
