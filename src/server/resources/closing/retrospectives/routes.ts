import type { Hono } from 'hono';
import { closingEndpoints } from '../../../../contract/closing.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { markLearning, writeRetrospective } from './actions.ts';

const { lookBack, learned, unlearned } = closingEndpoints;

export function serveRetrospectives(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { lookBack, learned, unlearned },
    {
      lookBack: (call) => writeRetrospective(call, call.params.objectiveId, call.body),
      learned: (call) => markLearning(call, call.params.objectiveId, call.params.itemId, true),
      unlearned: (call) => markLearning(call, call.params.objectiveId, call.params.itemId, false),
    },
  );
}
