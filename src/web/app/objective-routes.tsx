import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { cyclesQuery } from '../data/cycles.ts';
import { focusQuery } from '../data/focus.ts';
import { objectiveQuery } from '../data/objectives.ts';
import { queryClient } from '../data/query-client.ts';
import { teamsQuery } from '../data/teams.ts';
import { shell } from './shell-route.tsx';
import { textParams } from './text-params.ts';

const draft = createRoute({
  getParentRoute: () => shell,
  path: '/objectives/new',
  validateSearch: (
    search,
  ): { teamId?: string; cycleId?: string; diagnosisId?: string; debtId?: string; gapId?: string } =>
    textParams(search, 'teamId', 'cycleId', 'diagnosisId', 'debtId', 'gapId'),
  loader: () =>
    Promise.all([queryClient.ensureQueryData(teamsQuery), queryClient.ensureQueryData(cyclesQuery)]).then(() => null),
  component: lazy(() => import('../features/draft/draft-page.tsx'), 'DraftPage'),
});
const edit = createRoute({
  getParentRoute: () => shell,
  path: '/objectives/$objectiveId/edit',
  validateSearch: (search): { publish?: boolean } => (search.publish === true ? { publish: true } : {}),
  loader: ({ params }) => queryClient.ensureQueryData(objectiveQuery(params.objectiveId)),
  component: lazy(() => import('../features/draft/edit-page.tsx'), 'EditPage'),
});
const objective = createRoute({
  getParentRoute: () => shell,
  path: '/objectives/$objectiveId',
  loader: ({ params }) => queryClient.ensureQueryData(objectiveQuery(params.objectiveId)),
  component: lazy(() => import('../features/objectives/objective-page.tsx'), 'ObjectivePage'),
});
const brief = createRoute({
  getParentRoute: () => shell,
  path: '/objectives/$objectiveId/brief',
  loader: async ({ params }) => {
    const { cycle } = await queryClient.ensureQueryData(objectiveQuery(params.objectiveId));
    await queryClient.ensureQueryData(focusQuery(cycle.id));
  },
  component: lazy(() => import('../features/brief/brief-page.tsx'), 'BriefPage'),
});
/** An objective while it is written, as it stands, and as management reads it. */
export const objectiveRoutes = [draft, edit, objective, brief] as const;
