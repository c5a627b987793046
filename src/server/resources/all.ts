import type { Hono } from 'hono';
import type { Services } from '../ask/services.ts';
import { serveAgreements } from './objectives/agreements/routes.ts';
import { serveAnswers } from './objectives/answers/routes.ts';
import { serveBoards } from './pages/boards/routes.ts';
import { serveCharts } from './pages/charts/routes.ts';
import { serveCheckIns } from './objectives/check-ins/routes.ts';
import { serveClosures } from './closing/closures/routes.ts';
import { serveCoach } from './coach/coach/routes.ts';
import { serveDefinitions } from './sources/definitions/routes.ts';
import { serveEvents } from './pages/events/routes.ts';
import { serveForecasts } from './objectives/forecasts/routes.ts';
import { serveFocus } from './focus/focus/routes.ts';
import { serveLint } from './coach/lint/routes.ts';
import { serveReadiness } from './focus/readiness/routes.ts';
import { serveSearch } from './pages/search/routes.ts';
import { serveCycles } from './organization/cycles/routes.ts';
import { serveContinuations } from './closing/continuations/routes.ts';
import { serveImports } from './objectives/imports/routes.ts';
import { serveInvitations } from './organization/invitations/routes.ts';
import { serveKeyResults } from './objectives/key-results/routes.ts';
import { serveLearningPlans } from './closing/learning-plans/routes.ts';
import { serveLongTerms } from './pages/long-terms/routes.ts';
import { serveMidReviews } from './objectives/mid-reviews/routes.ts';
import { serveObjectives } from './objectives/objectives/routes.ts';
import { serveOverviews } from './pages/overviews/routes.ts';
import { servePeople } from './organization/people/routes.ts';
import { servePublicLinks } from './pages/public-links/routes.ts';
import { servePublications } from './objectives/publications/routes.ts';
import { serveRetrospectives } from './closing/retrospectives/routes.ts';
import { serveReviews } from './closing/reviews/routes.ts';
import { serveSample } from './organization/sample/routes.ts';
import { serveSession } from './organization/session/routes.ts';
import { serveTasks } from './objectives/tasks/routes.ts';
import { serveConnections } from './sources/connections/routes.ts';
import { serveReports } from './sources/reports/routes.ts';
import { serveSources } from './sources/sources/routes.ts';
import { serveTokens } from './organization/tokens/routes.ts';
import { serveTeams } from './organization/teams/routes.ts';
import { serveWeek } from './pages/week/routes.ts';
import { serveWhy } from './pages/why/routes.ts';

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
