import type { Hono } from 'hono';
import { overviewsEndpoints } from '../../../../contract/overviews.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showItems, showOverview } from './actions.ts';
import { showCalibration, showProblems, showStatistics, showTeams } from './statistics.ts';

export function serveOverviews(app: Hono, services: Services): void {
  serve(app, services, overviewsEndpoints, {
    show: (call) => showOverview(call, call.params.cycleId, call.query),
    items: (call) => showItems(call, call.params.cycleId, call.query),
    teams: (call) => showTeams(call, call.params.cycleId, call.query),
    problems: (call) => showProblems(call, call.params.cycleId, call.query),
    statistics: (call) => showStatistics(call, call.query),
    calibration: (call) => showCalibration(call, call.params.teamId),
  });
}
