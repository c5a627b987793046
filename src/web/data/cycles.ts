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

export function removeCycle(cycleId: string) {
  return write('DELETE /api/cycles/{cycleId}', { params: { cycleId } });
}

/** The next cycles, once it is time; empty when they are there. */
export const proposalsQuery = queryOptions({
  queryKey: ['cycles', 'proposals'],
  queryFn: ({ signal }) => call('GET /api/cycle-proposals', { signal }),
});

export const fiscalYearQuery = queryOptions({
  queryKey: ['cycles', 'fiscal-year'],
  queryFn: ({ signal }) => call('GET /api/fiscal-year', { signal }),
});

export function setFiscalYear(body: BodyOf<'PUT /api/fiscal-year'>) {
  return write('PUT /api/fiscal-year', { body });
}
