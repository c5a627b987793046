import type { Hono } from 'hono';
import { checkInsEndpoints } from '../../../../contract/check-ins.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { countReminders, showWeek } from './actions.ts';

const { week, reminders } = checkInsEndpoints;

export function serveWeek(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { week, reminders },
    { week: (call) => showWeek(call), reminders: (call) => countReminders(call) },
  );
}
