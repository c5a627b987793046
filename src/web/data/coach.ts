import { queryOptions } from '@tanstack/react-query';
import { call } from '../lib/api.ts';

/** What the organization decided about the coach; it changes rarely. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => call('GET /api/policy', { signal }),
  staleTime: 300_000,
});
