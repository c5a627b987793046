import type { Hono } from 'hono';
import { checkInsEndpoints } from '../../../contract/check-ins.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { showWeek } from './actions.ts';

const { week } = checkInsEndpoints;

export function serveWeek(app: Hono, services: Services): void {
  serve(app, services, { week }, { week: (call) => showWeek(call) });
}
