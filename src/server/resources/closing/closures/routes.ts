import type { Hono } from 'hono';
import { closingEndpoints } from '../../../../contract/closing.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { gradeObjective } from './actions.ts';

const { grade } = closingEndpoints;

export function serveClosures(app: Hono, services: Services): void {
  serve(app, services, { grade }, { grade: (call) => gradeObjective(call, call.params.objectiveId, call.body) });
}
