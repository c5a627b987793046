import { listCycles } from '../../../standing/cycle.ts';
import type { Hono } from 'hono';
import { cyclesEndpoints } from '../../../../contract/cycles.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { createCycle, updateCycle } from './actions.ts';

export function serveCycles(app: Hono, services: Services): void {
  serve(app, services, cyclesEndpoints, {
    list: (call) => listCycles(call),
    create: (call) => createCycle(call, call.body),
    update: (call) => updateCycle(call, call.params.cycleId, call.body),
  });
}
