import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function iterationsQuery(teamId: string) {
  return queryOptions({
    queryKey: ['iterations', teamId],
    queryFn: ({ signal }) => call('GET /api/teams/{teamId}/iterations', { params: { teamId }, signal }),
  });
}

/** Those that touch a key result. */
export function iterationsOfQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['iterations-of', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}/iterations', { params: { keyResultId }, signal }),
  });
}

export function addIteration(teamId: string, body: BodyOf<'POST /api/teams/{teamId}/iterations'>) {
  return write('POST /api/teams/{teamId}/iterations', { params: { teamId }, body });
}

export function planIterations(teamId: string, body: BodyOf<'POST /api/teams/{teamId}/iterations/series'>) {
  return write('POST /api/teams/{teamId}/iterations/series', { params: { teamId }, body });
}

export function changeIteration(iterationId: string, body: BodyOf<'PATCH /api/iterations/{iterationId}'>) {
  return write('PATCH /api/iterations/{iterationId}', { params: { iterationId }, body });
}

export function removeIteration(iterationId: string) {
  return write('DELETE /api/iterations/{iterationId}', { params: { iterationId } });
}

export function restoreIteration(iterationId: string) {
  return write('PUT /api/iterations/{iterationId}/restoration', { params: { iterationId } });
}

export function attachIteration(keyResultId: string, iterationId: string) {
  return write('PUT /api/key-results/{keyResultId}/iterations/{iterationId}', { params: { keyResultId, iterationId } });
}

export function detachIteration(keyResultId: string, iterationId: string) {
  return write('DELETE /api/key-results/{keyResultId}/iterations/{iterationId}', {
    params: { keyResultId, iterationId },
  });
}
