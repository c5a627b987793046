import { queryOptions } from '@tanstack/react-query';
import type { Policy } from '../../core/coach/policy.ts';
import { call, write } from './api.ts';

/** What the organization decided about the coach; it changes rarely. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => call('GET /api/policy', { signal }),
  staleTime: 300_000,
});

/** How findings of each rule were answered; only for admins. */
export const coachRecordsQuery = queryOptions({
  queryKey: ['coach-records'],
  queryFn: ({ signal }) => call('GET /api/coach/records', { signal }),
});

export function setPolicy(policy: Policy) {
  return write('PUT /api/policy', { body: policy }, { into: () => policyQuery, early: true });
}
