// The whole API, noun by noun: what the server must serve, the client can call, and OpenAPI describes.
import { chartsEndpoints } from './charts.ts';
import { checkInsEndpoints } from './check-ins.ts';
import { closingEndpoints } from './closing.ts';
import { coachEndpoints } from './coach.ts';
import { cyclesEndpoints } from './cycles.ts';
import { definitionsEndpoints } from './definitions.ts';
import { eventsEndpoints } from './event-log.ts';
import { focusEndpoints } from './focus.ts';
import { forecastsEndpoints } from './forecasts.ts';
import { importsEndpoints } from './imports.ts';
import { keyResultsEndpoints } from './key-results.ts';
import { lintEndpoints } from './lint.ts';
import { learningEndpoints } from './learning.ts';
import { longTermEndpoints } from './long-term.ts';
import { midReviewsEndpoints } from './mid-reviews.ts';
import { objectivesEndpoints } from './objectives.ts';
import { overviewsEndpoints } from './overviews.ts';
import { peopleEndpoints } from './people.ts';
import { readinessEndpoints } from './readiness.ts';
import { reviewsEndpoints } from './reviews.ts';
import { searchEndpoints } from './search.ts';
import { sessionEndpoints } from './session.ts';
import { tasksEndpoints } from './tasks.ts';
import { sourcesEndpoints } from './sources.ts';
import { teamsEndpoints } from './teams.ts';
import { whyEndpoints } from './why.ts';

export const endpoints = {
  session: sessionEndpoints,
  people: peopleEndpoints,
  teams: teamsEndpoints,
  cycles: cyclesEndpoints,
  readiness: readinessEndpoints,
  focus: focusEndpoints,
  objectives: objectivesEndpoints,
  keyResults: keyResultsEndpoints,
  checkIns: checkInsEndpoints,
  charts: chartsEndpoints,
  why: whyEndpoints,
  forecasts: forecastsEndpoints,
  tasks: tasksEndpoints,
  midReviews: midReviewsEndpoints,
  learning: learningEndpoints,
  longTerm: longTermEndpoints,
  closing: closingEndpoints,
  reviews: reviewsEndpoints,
  overviews: overviewsEndpoints,
  events: eventsEndpoints,
  lint: lintEndpoints,
  coach: coachEndpoints,
  search: searchEndpoints,
  sources: sourcesEndpoints,
  definitions: definitionsEndpoints,
  imports: importsEndpoints,
};

export type Endpoints = typeof endpoints;
