// The whole API, noun by noun: what the server must serve, the client can call, and OpenAPI describes.
import { sessionEndpoints } from './session.ts';
import { accountEndpoints } from './account.ts';
import { passkeysEndpoints } from './passkeys.ts';
import { companyTiesEndpoints } from './company-ties.ts';
import { secondStepsEndpoints } from './second-steps.ts';
import { sampleEndpoints } from './sample.ts';
import { organizationEndpoints } from './organization.ts';
import { peopleEndpoints } from './people.ts';
import { deputiesEndpoints } from './deputies.ts';
import { handOversEndpoints } from './hand-overs.ts';
import { invitationsEndpoints } from './invitations.ts';
import { teamsEndpoints } from './teams.ts';
import { tokensEndpoints } from './tokens.ts';
import { cyclesEndpoints } from './cycles.ts';
import { readinessEndpoints } from './readiness.ts';
import { stagesEndpoints } from './stages.ts';
import { idealCustomersEndpoints } from './ideal-customers.ts';
import { gapsEndpoints } from './gaps.ts';
import { debtEndpoints } from './debt.ts';
import { focusEndpoints } from './focus.ts';
import { objectivesEndpoints } from './objectives.ts';
import { keyResultsEndpoints } from './key-results.ts';
import { agreementsEndpoints } from './agreements.ts';
import { alignmentsEndpoints } from './alignments.ts';
import { restrictionsEndpoints } from './restrictions.ts';
import { mapEndpoints } from './map.ts';
import { labelsEndpoints } from './labels.ts';
import { dependenciesEndpoints } from './dependencies.ts';
import { answersEndpoints } from './answers.ts';
import { publicationsEndpoints } from './publications.ts';
import { dropsEndpoints } from './drops.ts';
import { targetChangesEndpoints } from './target-changes.ts';
import { readingsEndpoints } from './readings.ts';
import { indicatorsEndpoints } from './indicators.ts';
import { importsEndpoints } from './imports.ts';
import { okrFilesEndpoints } from './okr-files.ts';
import { checkInsEndpoints } from './check-ins.ts';
import { tasksEndpoints } from './tasks.ts';
import { iterationsEndpoints } from './iterations.ts';
import { midReviewsEndpoints } from './mid-reviews.ts';
import { forecastsEndpoints } from './forecasts.ts';
import { closuresEndpoints } from './closures.ts';
import { retrospectivesEndpoints } from './retrospectives.ts';
import { continuationsEndpoints } from './continuations.ts';
import { learningEndpoints } from './learning.ts';
import { reviewsEndpoints } from './reviews.ts';
import { connectionsEndpoints } from './connections.ts';
import { sourcesEndpoints } from './sources.ts';
import { definitionsEndpoints } from './definitions.ts';
import { reportsEndpoints } from './reports.ts';
import { coachEndpoints } from './coach.ts';
import { lintEndpoints } from './lint.ts';
import { boardsEndpoints } from './boards.ts';
import { weekEndpoints } from './week.ts';
import { overviewsEndpoints } from './overviews.ts';
import { longTermEndpoints } from './long-term.ts';
import { searchEndpoints } from './search.ts';
import { auditEndpoints } from './audit.ts';
import { eventsEndpoints } from './events.ts';
import { whyEndpoints } from './why.ts';
import { chartsEndpoints } from './charts.ts';
import { publicLinksEndpoints } from './public-links.ts';
import { publicPagesEndpoints } from './public-pages.ts';

export const endpoints = {
  session: sessionEndpoints,
  account: accountEndpoints,
  secondSteps: secondStepsEndpoints,
  passkeys: passkeysEndpoints,
  companyTies: companyTiesEndpoints,
  sample: sampleEndpoints,
  organization: organizationEndpoints,
  people: peopleEndpoints,
  deputies: deputiesEndpoints,
  handOvers: handOversEndpoints,
  invitations: invitationsEndpoints,
  teams: teamsEndpoints,
  tokens: tokensEndpoints,
  cycles: cyclesEndpoints,
  readiness: readinessEndpoints,
  stages: stagesEndpoints,
  focus: focusEndpoints,
  debt: debtEndpoints,
  idealCustomers: idealCustomersEndpoints,
  gaps: gapsEndpoints,
  objectives: objectivesEndpoints,
  keyResults: keyResultsEndpoints,
  agreements: agreementsEndpoints,
  alignments: alignmentsEndpoints,
  restrictions: restrictionsEndpoints,
  labels: labelsEndpoints,
  map: mapEndpoints,
  dependencies: dependenciesEndpoints,
  answers: answersEndpoints,
  publications: publicationsEndpoints,
  targetChanges: targetChangesEndpoints,
  drops: dropsEndpoints,
  readings: readingsEndpoints,
  indicators: indicatorsEndpoints,
  imports: importsEndpoints,
  okrFiles: okrFilesEndpoints,
  checkIns: checkInsEndpoints,
  tasks: tasksEndpoints,
  iterations: iterationsEndpoints,
  midReviews: midReviewsEndpoints,
  forecasts: forecastsEndpoints,
  closures: closuresEndpoints,
  retrospectives: retrospectivesEndpoints,
  continuations: continuationsEndpoints,
  learning: learningEndpoints,
  reviews: reviewsEndpoints,
  connections: connectionsEndpoints,
  sources: sourcesEndpoints,
  definitions: definitionsEndpoints,
  reports: reportsEndpoints,
  coach: coachEndpoints,
  lint: lintEndpoints,
  boards: boardsEndpoints,
  week: weekEndpoints,
  overviews: overviewsEndpoints,
  longTerm: longTermEndpoints,
  search: searchEndpoints,
  events: eventsEndpoints,
  audit: auditEndpoints,
  why: whyEndpoints,
  charts: chartsEndpoints,
  publicLinks: publicLinksEndpoints,
  publicPages: publicPagesEndpoints,
};

export type Endpoints = typeof endpoints;
