import type { Hono } from 'hono';
import { overviewsEndpoints } from '../../../contract/overviews.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { showOverview } from './actions.ts';
import { showCalibration, showDeliveryShares, showHeatMap } from './statistics.ts';

export function serveOverviews(app: Hono, services: Services): void {
  serve(app, services, overviewsEndpoints, {
    show: (call) => showOverview(call, call.params.cycleId),
    heatMap: (call) => showHeatMap(call, call.params.cycleId),
    deliveryShares: (call) => showDeliveryShares(call),
    calibration: (call) => showCalibration(call, call.params.teamId),
  });
}
