import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { objectiveQuery } from '../data/objectives.ts';
import { connectionQuery, connectionsQuery, connectorsQuery } from '../data/connections.ts';
import { keyResultQuery } from '../data/key-results.ts';
import { sourceQuery } from '../data/sources.ts';
import { queryClient } from '../data/query-client.ts';
import { shell } from './shell-route.tsx';
import { textParams } from './text-params.ts';

const sources = createRoute({
  getParentRoute: () => shell,
  path: '/sources',
  loader: () => Promise.all([ensure(connectionsQuery), ensure(connectorsQuery)]).then(() => null),
  component: lazy(() => import('../features/sources/sources-page.tsx'), 'SourcesPage'),
});
const newConnection = createRoute({
  getParentRoute: () => shell,
  path: '/sources/new',
  validateSearch: (search): { connector?: string; keyResult?: string; indicator?: string } =>
    textParams(search, 'connector', 'keyResult', 'indicator'),
  loader: () => ensure(connectorsQuery),
  component: lazy(() => import('../features/sources/new-connection-page.tsx'), 'NewConnectionPage'),
});
const connection = createRoute({
  getParentRoute: () => shell,
  path: '/sources/$connectionId',
  loader: ({ params }) =>
    Promise.all([ensure(connectionQuery(params.connectionId)), ensure(connectorsQuery)]).then(() => null),
  component: lazy(() => import('../features/sources/connection-page.tsx'), 'ConnectionPage'),
});
const keyResultSource = createRoute({
  getParentRoute: () => shell,
  path: '/key-results/$keyResultId/source',
  validateSearch: (search): { connection?: string } => textParams(search, 'connection'),
  loader: async ({ params }) => {
    // What was just saved in a draft counts here, not what was read before.
    const keyResult = await queryClient.fetchQuery(keyResultQuery(params.keyResultId));
    await Promise.all([
      ensure(objectiveQuery(keyResult.objectiveId)),
      ensure(sourceQuery(params.keyResultId)),
      ensure(connectionsQuery),
      ensure(connectorsQuery),
    ]);
  },
  component: lazy(() => import('../features/sources/bind-page.tsx'), 'BindPage'),
});

/** Connections, and where the number of a key result comes from. */
export const sourceRoutes = [sources, newConnection, connection, keyResultSource] as const;

/** Read once for the page, then kept up to date by its own queries. */
const ensure: typeof queryClient.ensureQueryData = (options) => queryClient.ensureQueryData(options);
