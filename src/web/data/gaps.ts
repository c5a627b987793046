import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, whole, write } from './api.ts';

export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: ({ signal }) => whole('GET /api/gaps', { signal }),
});

export function gapQuery(gapId: string) {
  return queryOptions({
    queryKey: ['gaps', gapId],
    queryFn: ({ signal }) => call('GET /api/gaps/{gapId}', { params: { gapId }, signal }),
  });
}

export function addGap(body: BodyOf<'POST /api/gaps'>) {
  return write('POST /api/gaps', { body });
}

export function changeGap(gapId: string, body: BodyOf<'PUT /api/gaps/{gapId}'>) {
  return write('PUT /api/gaps/{gapId}', { params: { gapId }, body });
}

export function removeGap(gapId: string) {
  return write('DELETE /api/gaps/{gapId}', { params: { gapId } });
}

export function chooseGap(gapId: string, body: BodyOf<'PUT /api/gaps/{gapId}/choice'>) {
  return write('PUT /api/gaps/{gapId}/choice', { params: { gapId }, body });
}

export function unchooseGap(gapId: string) {
  return write('DELETE /api/gaps/{gapId}/choice', { params: { gapId } });
}
