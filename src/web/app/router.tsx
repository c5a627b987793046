import { createRoute, createRouter, lazyRouteComponent as lazy, redirect } from '@tanstack/react-router';
import { metricClassNames, type MetricClass } from '../../core/catalog/metric.ts';
import { cyclesQuery } from '../data/cycles.ts';
import { forecastRecordQuery } from '../data/forecasts.ts';
import { hypothesesQuery } from '../data/tasks.ts';
import { readHypothesisSearch } from '../features/hypotheses/search.ts';
import { mapQuery } from '../data/map.ts';
import { calibrationQuery, overviewQuery } from '../data/overviews.ts';
import { readMapSearch } from '../features/map/search.ts';
import { readSearch } from '../features/overviews/search.ts';
import { type Filter, readFilter } from '../features/teams/filters.ts';
import { boardQuery } from '../data/boards.ts';
import { teamsQuery } from '../data/teams.ts';
import { idealCustomersQuery } from '../data/ideal-customers.ts';
import { gapsQuery } from '../data/gaps.ts';
import { debtQuery } from '../data/debt.ts';
import { focusQuery } from '../data/focus.ts';
import { iterationsQuery } from '../data/iterations.ts';
import { learningQuery } from '../data/learning.ts';
import { type Horizon, horizons } from '../../contract/horizons.ts';
import { longTermQuery } from '../data/long-term.ts';
import { midReviewQuery } from '../data/mid-reviews.ts';
import { readinessQuery } from '../data/readiness.ts';
import { weekQuery } from '../data/week.ts';
import { meQuery, sessionState } from '../data/session.ts';
import { queryClient } from '../data/query-client.ts';
import { PageSkeleton } from '../kit/skeleton.tsx';
import { keyResultRoutes } from './key-result-routes.tsx';
import { closeRoute } from './close-routes.tsx';
import { OpenFrame } from './open-frame.tsx';
import { NotFound } from './page-error.tsx';
import { RouteError } from './route-error.tsx';
import { root, shell } from './shell-route.tsx';
import { objectiveRoutes } from './objective-routes.tsx';
import { indicatorRoutes } from './indicator-routes.tsx';
import { sourceRoutes } from './source-routes.tsx';
import { textParams } from './text-params.ts';

const week = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: (search): { label?: string } => textParams(search, 'label'),
  loader: () => queryClient.ensureQueryData(weekQuery),
  component: lazy(() => import('../features/week/week-page.tsx'), 'WeekPage'),
});
const teams = createRoute({
  getParentRoute: () => shell,
  path: '/teams',
  loader: () => queryClient.ensureQueryData(teamsQuery),
  component: lazy(() => import('../features/teams/teams-page.tsx'), 'TeamsPage'),
});
const team = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId',
  validateSearch: (search): { cycle?: string; label?: string; show?: Filter } => ({
    ...textParams(search, 'cycle', 'label'),
    ...(search.show === undefined ? {} : { show: readFilter(search.show) }),
  }),
  loaderDeps: ({ search }) => ({ cycle: search.cycle }),
  loader: ({ params, deps }) => queryClient.ensureQueryData(boardQuery(params.teamId, deps.cycle)),
  component: lazy(() => import('../features/teams/team-page.tsx'), 'TeamPage'),
});

const readiness = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/readiness',
  validateSearch: (search): { q?: string } => textParams(search, 'q'),
  loader: ({ params }) => queryClient.ensureQueryData(readinessQuery(params.teamId)),
  component: lazy(() => import('../features/readiness/readiness-page.tsx'), 'ReadinessPage'),
});
const calibration = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/calibration',
  loader: ({ params }) => queryClient.ensureQueryData(calibrationQuery(params.teamId)),
  component: lazy(() => import('../features/calibration/calibration-page.tsx'), 'CalibrationPage'),
});
const midReview = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/mid-review',
  validateSearch: (search): { cycle?: string } => textParams(search, 'cycle'),
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => queryClient.ensureQueryData(midReviewQuery(params.teamId, deps.cycle)),
  component: lazy(() => import('../features/mid-reviews/mid-review-page.tsx'), 'MidReviewPage'),
});
const learning = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/learning',
  loader: ({ params }) => queryClient.ensureQueryData(learningQuery(params.teamId)),
  component: lazy(() => import('../features/learning/learning-page.tsx'), 'LearningPage'),
});
const iterations = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/iterations',
  loader: ({ params }) => queryClient.ensureQueryData(iterationsQuery(params.teamId)),
  component: lazy(() => import('../features/iterations/iterations-page.tsx'), 'IterationsPage'),
});
const longTerm = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/long-term',
  validateSearch: ({ years }): { years?: Horizon } => {
    const known = horizons.find((one) => one === Number(years));
    return known === undefined ? {} : { years: known };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => queryClient.ensureQueryData(longTermQuery(params.teamId, deps.years)),
  component: lazy(() => import('../features/long-term/long-term-page.tsx'), 'LongTermPage'),
});
const importFile = createRoute({
  getParentRoute: () => shell,
  path: '/teams/$teamId/import',
  validateSearch: (search): { cycle?: string } => textParams(search, 'cycle'),
  loader: () =>
    Promise.all([queryClient.ensureQueryData(teamsQuery), queryClient.ensureQueryData(cyclesQuery)]).then(() => null),
  component: lazy(() => import('../features/okr-files/import-page.tsx'), 'ImportPage'),
});
const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  loader: () =>
    Promise.all([queryClient.ensureQueryData(idealCustomersQuery), queryClient.ensureQueryData(gapsQuery)]).then(
      () => null,
    ),
  component: lazy(() => import('../features/customers/customers-page.tsx'), 'CustomersPage'),
});
const debt = createRoute({
  getParentRoute: () => shell,
  path: '/debt',
  validateSearch: (search): { team?: string } => textParams(search, 'team'),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(debtQuery(deps.team)),
  component: lazy(() => import('../features/debt/debt-page.tsx'), 'DebtPage'),
});
const focus = createRoute({
  getParentRoute: () => shell,
  path: '/focus',
  validateSearch: (search): { cycle?: string } => textParams(search, 'cycle'),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(focusQuery(deps.cycle)),
  component: lazy(() => import('../features/focus/focus-page.tsx'), 'FocusPage'),
});

const cycles = createRoute({
  getParentRoute: () => shell,
  path: '/cycles',
  beforeLoad: async () => {
    const { cycle } = await queryClient.ensureQueryData(meQuery);
    if (cycle === null) throw redirect({ to: '/settings/$part', params: { part: 'cycles' } });
    throw redirect({ to: '/cycles/$cycleId', params: { cycleId: cycle.id } });
  },
});
const map = createRoute({
  getParentRoute: () => shell,
  path: '/map',
  validateSearch: readMapSearch,
  loaderDeps: ({ search: { cycle, team } }) => ({ cycle, team }),
  loader: ({ deps }) => queryClient.ensureQueryData(mapQuery(deps)),
  component: lazy(() => import('../features/map/map-page.tsx'), 'MapPage'),
});
const overview = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId',
  validateSearch: readSearch,
  loaderDeps: ({ search: { team, label } }) => ({ team, label }),
  loader: ({ params, deps }) => queryClient.ensureQueryData(overviewQuery(params.cycleId, deps)),
  component: lazy(() => import('../features/overviews/overview-page.tsx'), 'OverviewPage'),
});
const hypotheses = createRoute({
  getParentRoute: () => shell,
  path: '/hypotheses',
  validateSearch: readHypothesisSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(hypothesesQuery(deps)),
  component: lazy(() => import('../features/hypotheses/hypotheses-page.tsx'), 'HypothesesPage'),
});
const forecasts = createRoute({
  getParentRoute: () => shell,
  path: '/forecasts',
  loader: () => queryClient.ensureQueryData(forecastRecordQuery),
  component: lazy(() => import('../features/forecasts/forecasts-page.tsx'), 'ForecastsPage'),
});
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/$part',
  // The log is looked through; to the account the company's sign-in leads back.
  validateSearch: (
    search,
  ): Partial<Record<'actor' | 'noun' | 'object' | 'from' | 'to' | 'company' | 'refused', string>> =>
    textParams(search, 'actor', 'noun', 'object', 'from', 'to', 'company', 'refused'),
  component: lazy(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});
const settingsHome = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$part', params: { part: 'people' } });
  },
});

/** Open to everyone, and inside the shell for those who are signed in. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  loader: async () => {
    if (queryClient.getQueryData(meQuery.queryKey) !== undefined) return { signedIn: true };
    const { signedIn } = await sessionState();
    if (signedIn) await queryClient.ensureQueryData(meQuery);
    return { signedIn };
  },
  component: OpenFrame,
});
const coachRules = createRoute({
  getParentRoute: () => frame,
  path: '/coach',
  validateSearch: (search): { find?: string; sort?: 'disputed' } => ({
    ...textParams(search, 'find'),
    ...(search.sort === 'disputed' ? { sort: 'disputed' } : {}),
  }),
  component: lazy(() => import('../features/coach/coach-page.tsx'), 'CoachPage'),
});

const metrics = createRoute({
  getParentRoute: () => frame,
  path: '/metrics',
  validateSearch: (search): { find?: string; kind?: MetricClass } => ({
    ...textParams(search, 'find'),
    ...(Object.hasOwn(metricClassNames, String(search.kind)) ? { kind: search.kind as MetricClass } : {}),
  }),
  component: lazy(() => import('../features/metrics/metrics-page.tsx'), 'MetricsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    shell.addChildren([
      week,
      teams,
      team,
      ...objectiveRoutes,
      readiness,
      calibration,
      midReview,
      learning,
      iterations,
      longTerm,
      importFile,
      focus,
      debt,
      customers,
      cycles,
      map,
      overview,
      hypotheses,
      closeRoute,
      forecasts,
      ...keyResultRoutes,
      ...sourceRoutes,
      ...indicatorRoutes,
      settings,
      settingsHome,
    ]),
    frame.addChildren([coachRules, metrics]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 80,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
