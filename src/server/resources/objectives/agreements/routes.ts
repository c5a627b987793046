import type { Hono } from 'hono';
import { objectivesEndpoints } from '../../../../contract/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { answerAgreement, askAgreement, removeAgreement } from './actions.ts';

const { askAgreement: ask, answerAgreement: answer, removeAgreement: remove } = objectivesEndpoints;

export function serveAgreements(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { ask, answer, remove },
    {
      ask: (call) => askAgreement(call, call.params.objectiveId, call.body),
      answer: (call) => answerAgreement(call, call.params.agreementId, call.body),
      remove: (call) => removeAgreement(call, call.params.agreementId),
    },
  );
}
