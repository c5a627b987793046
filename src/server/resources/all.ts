import type { Hono } from 'hono';
import type { Services } from '../services.ts';
import { serveAgreements } from './agreements/routes.ts';
import { serveAnswers } from './answers/routes.ts';
import { serveBoards } from './boards/routes.ts';
import { serveCharts } from './charts/routes.ts';
import { serveCheckIns } from './check-ins/routes.ts';
import { serveClosures } from './closures/routes.ts';
import { serveCoach } from './coach/routes.ts';
import { serveDefinitions } from './definitions/routes.ts';
import { serveEvents } from './events/routes.ts';
import { serveForecasts } from './forecasts/routes.ts';
import { serveFocus } from './focus/routes.ts';
import { serveLint } from './lint/routes.ts';
import { serveReadiness } from './readiness/routes.ts';
import { serveSearch } from './search/routes.ts';
import { serveCycles } from './cycles/routes.ts';
import { serveContinuations } from './continuations/routes.ts';
import { serveImports } from './imports/routes.ts';
import { serveInvitations } from './invitations/routes.ts';
import { serveKeyResults } from './key-results/routes.ts';
import { serveLearningPlans } from './learning-plans/routes.ts';
import { serveLongTerms } from './long-terms/routes.ts';
import { serveMidReviews } from './mid-reviews/routes.ts';
import { serveObjectives } from './objectives/routes.ts';
import { serveOverviews } from './overviews/routes.ts';
import { servePeople } from './people/routes.ts';
import { servePublicLinks } from './public-links/routes.ts';
import { servePublications } from './publications/routes.ts';
import { serveRetrospectives } from './retrospectives/routes.ts';
import { serveReviews } from './reviews/routes.ts';
import { serveSample } from './sample/routes.ts';
import { serveSession } from './session/routes.ts';
import { serveTasks } from './tasks/routes.ts';
import { serveConnections } from './connections/routes.ts';
import { serveReports } from './reports/routes.ts';
import { serveSources } from './sources/routes.ts';
import { serveTokens } from './tokens/routes.ts';
import { serveTeams } from './teams/routes.ts';
import { serveWeek } from './week/routes.ts';
import { serveWhy } from './why/routes.ts';

/** Every resource of the API. */
export function serveResources(app: Hono, services: Services): void {
  for (const serve of resources) serve(app, services);
}

const resources = [
  serveSession,
  serveSample,
  servePeople,
  serveInvitations,
  serveTeams,
  serveCycles,
  serveLearningPlans,
  serveLongTerms,
  serveMidReviews,
  serveObjectives,
  serveAgreements,
  serveAnswers,
  servePublications,
  serveKeyResults,
  serveCharts,
  servePublicLinks,
  serveCheckIns,
  serveImports,
  serveDefinitions,
  serveTasks,
  serveClosures,
  serveRetrospectives,
  serveContinuations,
  serveReviews,
  serveOverviews,
  serveBoards,
  serveWeek,
  serveWhy,
  serveForecasts,
  serveCoach,
  serveEvents,
  serveFocus,
  serveLint,
  serveReadiness,
  serveSearch,
  serveConnections,
  serveSources,
  serveTokens,
  serveReports,
];
