import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '../../contract/session.ts';
import { call } from '../lib/api.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('GET /api/me', { signal }),
  staleTime: 60_000,
});

/** Who is signed in; inside the shell somebody always is. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
