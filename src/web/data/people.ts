import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => whole('GET /api/people', { signal }),
  staleTime: 60_000,
});

export function updatePerson(personId: string, body: BodyOf<'PATCH /api/people/{personId}'>) {
  return write('PATCH /api/people/{personId}', { params: { personId }, body });
}

export function removePerson(personId: string) {
  return write('DELETE /api/people/{personId}', { params: { personId } });
}

/** A link with which somebody sets a new password; told this once. */
export function makeResetLink(personId: string) {
  return write('POST /api/people/{personId}/password-reset', { params: { personId } });
}
