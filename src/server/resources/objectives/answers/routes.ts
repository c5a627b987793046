import type { Hono } from 'hono';
import { objectivesEndpoints } from '../../../../contract/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { answerFinding, withdrawAnswer } from './actions.ts';

const { answerFinding: answer, withdrawAnswer: withdraw } = objectivesEndpoints;

export function serveAnswers(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { answer, withdraw },
    {
      answer: (call) => answerFinding(call, call.params.objectiveId, call.params.fingerprint, call.body),
      withdraw: (call) => withdrawAnswer(call, call.params.objectiveId, call.params.fingerprint),
    },
  );
}
