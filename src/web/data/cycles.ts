import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => call('GET /api/cycles', { signal }),
});

export function createCycle(body: BodyOf<'POST /api/cycles'>) {
  return write('POST /api/cycles', { body });
}

/** Starts, closes or reopens it. */
export function updateCycle(cycleId: string, body: BodyOf<'PATCH /api/cycles/{cycleId}'>) {
  return write('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body });
}
