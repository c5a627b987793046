import { readerOf } from '../../../auth/tokens.ts';
import type { Hono } from 'hono';
import { whyEndpoints } from '../../../../contract/why.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { whyKeyResult, whyObjective } from './actions.ts';
import { whyCycle } from './cycle-why.ts';

export function serveWhy(app: Hono, services: Services): void {
  serve(
    app,
    services,
    whyEndpoints,
    {
      keyResult: (call) => whyKeyResult(call, call.params.keyResultId),
      objective: (call) => whyObjective(call, call.params.objectiveId),
      cycle: (call) => whyCycle(call, call.params.cycleId, call.query),
    },
    readerOf,
  );
}
