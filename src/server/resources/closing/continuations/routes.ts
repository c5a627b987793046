import type { Hono } from 'hono';
import { closingEndpoints } from '../../../../contract/closing.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { continueObjective } from './actions.ts';
import { answerFollowUp, reopenFollowUp } from './follow-ups.ts';
import { showOpenItems } from './open-items.ts';

const { carryOver, followUp, unfollow, openItems } = closingEndpoints;

export function serveContinuations(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { carryOver, followUp, unfollow, openItems },
    {
      carryOver: (call) => continueObjective(call, call.params.objectiveId),
      followUp: (call) => answerFollowUp(call, call.params.keyResultId, call.body.outcome),
      unfollow: (call) => reopenFollowUp(call, call.params.keyResultId),
      openItems: (call) => showOpenItems(call, call.params.cycleId, call.query?.scope ?? 'mine'),
    },
  );
}
