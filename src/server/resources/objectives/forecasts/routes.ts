import { showForecast } from '../../../standing/forecast.ts';
import type { Hono } from 'hono';
import { forecastsEndpoints } from '../../../../contract/forecasts.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showRecord } from './backtests.ts';
import { chooseKind, turnOff, turnOn } from './actions.ts';

export function serveForecasts(app: Hono, services: Services): void {
  serve(app, services, forecastsEndpoints, {
    show: (call) => showForecast(call, call.params.keyResultId),
    turnOff: (call) => turnOff(call, call.params.keyResultId, call.body),
    turnOn: (call) => turnOn(call, call.params.keyResultId),
    record: (call) => showRecord(call),
    chooseKind: (call) => chooseKind(call, call.params.keyResultId, call.body.kind),
  });
}
