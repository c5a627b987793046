import type { Hono } from 'hono';
import type { Services } from '../ask/services.ts';
import { serveAgreements } from './objectives/agreements.ts';
import { serveAlignments } from './objectives/alignments/alignments.ts';
import { serveMap } from './pages/map/map.ts';
import { serveLabels } from './objectives/labels.ts';
import { serveDependencies } from './objectives/dependencies.ts';
import { serveRestrictions } from './objectives/restrictions.ts';
import { serveAnswers } from './objectives/answers.ts';
import { serveBoards } from './pages/boards/boards.ts';
import { serveCharts } from './pages/charts/charts.ts';
import { serveCheckIns } from './objectives/check-ins/check-ins.ts';
import { serveClosures } from './closing/closures.ts';
import { serveCoach } from './coach/coach.ts';
import { serveDefinitions } from './sources/definitions/definitions.ts';
import { serveDrops } from './objectives/drops.ts';
import { serveEvents } from './pages/events.ts';
import { serveAudit } from './pages/audit/audit.ts';
import { serveForecasts } from './objectives/forecasts/forecasts.ts';
import { serveGaps } from './focus/gaps/gaps.ts';
import { serveIdealCustomers } from './focus/ideal-customers/ideal-customers.ts';
import { serveDebt } from './focus/debt/debt.ts';
import { serveFocus } from './focus/focus/focus.ts';
import { serveLint } from './coach/lint.ts';
import { serveReadiness } from './focus/readiness.ts';
import { serveStages } from './focus/stages.ts';
import { serveSearch } from './pages/search.ts';
import { serveOrganization } from './organization/organization.ts';
import { serveCycles } from './organization/cycles.ts';
import { serveContinuations } from './closing/continuations/continuations.ts';
import { serveImports } from './objectives/imports.ts';
import { serveScim } from './organization/scim/scim.ts';
import { serveDeputies } from './organization/deputies.ts';
import { serveHandOvers } from './organization/hand-overs.ts';
import { serveInvitations } from './organization/invitations/invitations.ts';
import { serveKeyResults } from './objectives/key-results/key-results.ts';
import { serveLearning } from './closing/learning/learning.ts';
import { serveLongTerm } from './pages/long-term.ts';
import { serveMidReviews } from './objectives/mid-reviews/mid-reviews.ts';
import { serveReadings } from './objectives/readings/readings.ts';
import { serveTargetChanges } from './objectives/target-changes.ts';
import { serveObjectives } from './objectives/objectives.ts';
import { serveOkrFiles } from './objectives/okr-files/okr-files.ts';
import { serveOverviews } from './pages/overviews/overviews.ts';
import { servePeople } from './organization/people.ts';
import { servePublicLinks } from './pages/public-links/public-links.ts';
import { servePublicPages } from './pages/public-pages/public-pages.ts';
import { servePublications } from './objectives/publications/publications.ts';
import { serveRetrospectives } from './closing/retrospectives.ts';
import { serveReviews } from './closing/reviews/reviews.ts';
import { serveSample } from './organization/sample/sample.ts';
import { serveAccount } from './organization/account/account.ts';
import { serveCompanyTies } from './organization/company-ties/company-ties.ts';
import { servePasskeys } from './organization/passkeys/passkeys.ts';
import { serveSecondSteps } from './organization/second-steps/second-steps.ts';
import { serveSession } from './organization/session/session.ts';
import { serveCompany } from './organization/company/company.ts';
import { serveIterations } from './objectives/iterations/iterations.ts';
import { serveTasks } from './objectives/tasks/tasks.ts';
import { serveConnections } from './sources/connections/connections.ts';
import { serveIndicators } from './sources/indicators/indicators.ts';
import { serveReports } from './sources/reports/reports.ts';
import { serveValues } from './sources/reports/values.ts';
import { serveSources } from './sources/sources/sources.ts';
import { serveTokens } from './organization/tokens.ts';
import { serveTeams } from './organization/teams.ts';
import { serveWeek } from './pages/week.ts';
import { serveWhy } from './pages/why/why.ts';

/** Every resource of the API. */
export function serveResources(app: Hono, services: Services): void {
  for (const serve of resources) serve(app, services);
}

const resources = [
  serveSession,
  serveCompany,
  serveAccount,
  serveSecondSteps,
  servePasskeys,
  serveCompanyTies,
  serveSample,
  servePeople,
  serveDeputies,
  serveScim,
  serveHandOvers,
  serveInvitations,
  serveTeams,
  serveCycles,
  serveOrganization,
  serveLearning,
  serveLongTerm,
  serveMidReviews,
  serveObjectives,
  serveAgreements,
  serveAlignments,
  serveLabels,
  serveMap,
  serveDependencies,
  serveRestrictions,
  serveAnswers,
  servePublications,
  serveKeyResults,
  // A push with a token is told apart from a person before the same address asks for one.
  serveValues,
  serveReadings,
  serveIndicators,
  serveTargetChanges,
  serveDrops,
  serveCharts,
  servePublicLinks,
  servePublicPages,
  serveCheckIns,
  serveImports,
  serveOkrFiles,
  serveDefinitions,
  serveTasks,
  serveIterations,
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
  serveAudit,
  serveFocus,
  serveDebt,
  serveGaps,
  serveIdealCustomers,
  serveLint,
  serveReadiness,
  serveStages,
  serveSearch,
  serveConnections,
  serveSources,
  serveTokens,
  serveReports,
];
