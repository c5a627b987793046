import type { Hono } from 'hono';
import { readinessEndpoints } from '../../../../contract/readiness.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { answerReadiness, showReadiness, withdrawReadiness } from './actions.ts';

export function serveReadiness(app: Hono, services: Services): void {
  serve(app, services, readinessEndpoints, {
    show: (call) => showReadiness(call, call.params.teamId),
    answer: (call) => answerReadiness(call, call.params.teamId, call.body.answers),
    withdraw: (call) => withdrawReadiness(call, call.params.teamId),
  });
}
