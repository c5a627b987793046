import type { Hono } from 'hono';
import { definitionsEndpoints } from '../../../../contract/definitions.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { answerDefinition, showDefinitions } from './actions.ts';

const { list, answer } = definitionsEndpoints;

export function serveDefinitions(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { list, answer },
    {
      list: (call) => showDefinitions(call, call.params.keyResultId),
      answer: (call) => answerDefinition(call, call.params.keyResultId, call.params.definitionId, call.body),
    },
  );
}
