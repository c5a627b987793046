import type { Hono } from 'hono';
import { learningEndpoints } from '../../../../contract/learning.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { changeNeed, nameNeed, removeNeed } from './actions.ts';
import { showLearningPlan } from './show.ts';

export function serveLearningPlans(app: Hono, services: Services): void {
  serve(app, services, learningEndpoints, {
    show: (call) => showLearningPlan(call, call.params.teamId),
    addNeed: (call) => nameNeed(call, call.params.teamId, call.body),
    changeNeed: (call) => changeNeed(call, call.params.needId, call.body),
    removeNeed: (call) => removeNeed(call, call.params.needId),
  });
}
