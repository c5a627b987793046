import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Me } from '../../contract/session.ts';
import { call } from './api.ts';
import { refresh } from './changes.ts';

export type Scope = 'mine' | 'all';

type Reviewed = { scope: Scope; label: string | undefined; objective?: string | undefined };

/** The review in pages; with `objective` only that one, with `label` those that bear it. */
export function reviewQuery(cycleId: string, { scope, label, objective }: Reviewed) {
  return infiniteQueryOptions({
    queryKey: ['review', cycleId, scope, label ?? 'any', objective ?? 'every'],
    queryFn: ({ signal, pageParam }) =>
      call('GET /api/cycles/{cycleId}/review', {
        params: { cycleId },
        query: { scope, label, objective, after: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.more,
  });
}

/** Somebody else may have been first: then theirs is shown beside what was typed. */
export function readReviewAgain(): Promise<void> {
  return refresh('review');
}

/** Without being asked: one's own teams; everybody's for admins and where one has none. */
export function usualScope(me: Me | undefined): Scope {
  if (me?.person.role === 'admin') return 'all';
  return me?.teams.some((team) => team.mine) === false ? 'all' : 'mine';
}
