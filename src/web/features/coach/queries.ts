import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** How findings of each rule were answered; only for admins. */
export const recordsQuery = queryOptions({
  queryKey: ['coach-records'],
  queryFn: ({ signal }) => call('GET /api/coach/records', { signal }),
});
