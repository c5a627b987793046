import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { checkInsQuery } from '../data/check-ins.ts';
import { keyResultQuery } from '../data/key-results.ts';
import { objectiveQuery } from '../data/objectives.ts';
import { queryClient } from '../data/query-client.ts';
import { weekQuery } from '../data/week.ts';
import { shell } from './shell-route.tsx';

const keyResult = createRoute({
  getParentRoute: () => shell,
  path: '/key-results/$keyResultId',
  loader: ({ params }) => withObjective(params.keyResultId),
  component: lazy(() => import('../features/objectives/key-result-page.tsx'), 'KeyResultPage'),
});
const checkIn = createRoute({
  getParentRoute: () => shell,
  path: '/key-results/$keyResultId/check-in',
  loader: ({ params }) =>
    Promise.all([
      withObjective(params.keyResultId),
      queryClient.ensureQueryData(weekQuery),
      queryClient.ensureQueryData(checkInsQuery(params.keyResultId)),
    ]).then(() => null),
  component: lazy(() => import('../features/week/check-in-page.tsx'), 'CheckInPage'),
});

/** A key result at its own address, and its check-in. */
export const keyResultRoutes = [keyResult, checkIn] as const;

async function withObjective(keyResultId: string): Promise<null> {
  const { objectiveId } = await queryClient.ensureQueryData(keyResultQuery(keyResultId));
  await queryClient.ensureQueryData(objectiveQuery(objectiveId));
  return null;
}
