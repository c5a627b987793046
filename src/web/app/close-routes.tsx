import { createRoute, lazyRouteComponent as lazy, retainSearchParams } from '@tanstack/react-router';
import { queryClient } from '../data/query-client.ts';
import { reviewQuery, usualScope } from '../data/reviews.ts';
import { meQuery } from '../data/session.ts';
import { readCloseSearch } from '../features/closing/steps.ts';
import { shell } from './shell-route.tsx';

/** The end of a cycle. */
export const closeRoute = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/close',
  validateSearch: readCloseSearch,
  // From objective to objective and back to the list.
  search: { middlewares: [retainSearchParams(['label'])] },
  loaderDeps: ({ search: { scope, label, objective } }) => ({ scope, label, objective }),
  loader: ({ params, deps }) =>
    queryClient.ensureInfiniteQueryData(
      reviewQuery(params.cycleId, {
        ...deps,
        scope: deps.scope ?? usualScope(queryClient.getQueryData(meQuery.queryKey)),
      }),
    ),
  component: lazy(() => import('../features/closing/close-page.tsx'), 'ClosePage'),
});
