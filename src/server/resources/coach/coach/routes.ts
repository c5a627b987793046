import type { Hono } from 'hono';
import { coachEndpoints } from '../../../../contract/coach.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { changePolicy, showPolicy, showRuleRecords } from './actions.ts';

export function serveCoach(app: Hono, services: Services): void {
  serve(app, services, coachEndpoints, {
    policy: (call) => showPolicy(call),
    setPolicy: (call) => changePolicy(call, call.body),
    records: (call) => showRuleRecords(call),
  });
}
