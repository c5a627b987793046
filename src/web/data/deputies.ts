import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

/** Who stands in for whom, today and later. */
export const deputiesQuery = queryOptions({
  queryKey: ['deputies'],
  queryFn: ({ signal }) => whole('GET /api/deputies', { signal }),
  staleTime: 60_000,
});

export function nameDeputy(body: BodyOf<'POST /api/deputies'>) {
  return write('POST /api/deputies', { body });
}

export function endDeputy(deputyId: string) {
  return write('DELETE /api/deputies/{deputyId}', { params: { deputyId } });
}
