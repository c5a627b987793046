import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { connectionsQuery, connectorsQuery } from '../data/connections.ts';
import { indicatorQuery, indicatorReadingsQuery, indicatorsQuery } from '../data/indicators.ts';
import { queryClient } from '../data/query-client.ts';
import { shell } from './shell-route.tsx';
import { textParams } from './text-params.ts';

const indicators = createRoute({
  getParentRoute: () => shell,
  path: '/indicators',
  validateSearch: (search): { team?: string } => textParams(search, 'team'),
  loader: () => queryClient.ensureQueryData(indicatorsQuery),
  component: lazy(() => import('../features/indicators/indicators-page.tsx'), 'IndicatorsPage'),
});
const indicator = createRoute({
  getParentRoute: () => shell,
  path: '/indicators/$indicatorId',
  loader: ({ params: { indicatorId } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorQuery(indicatorId)),
      queryClient.ensureInfiniteQueryData(indicatorReadingsQuery(indicatorId)),
    ]).then(() => null),
  component: lazy(() => import('../features/indicators/indicator-page.tsx'), 'IndicatorPage'),
});
const indicatorSource = createRoute({
  getParentRoute: () => shell,
  path: '/indicators/$indicatorId/source',
  validateSearch: (search): { connection?: string } => textParams(search, 'connection'),
  loader: ({ params: { indicatorId } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorQuery(indicatorId)),
      queryClient.ensureQueryData(connectionsQuery),
      queryClient.ensureQueryData(connectorsQuery),
    ]).then(() => null),
  component: lazy(() => import('../features/sources/indicator-source-page.tsx'), 'IndicatorSourcePage'),
});

/** Numbers that live outside cycles, and where they are read. */
export const indicatorRoutes = [indicators, indicator, indicatorSource] as const;
