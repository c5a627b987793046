import type { Hono } from 'hono';
import { checkInsEndpoints } from '../../../contract/check-ins.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { createCheckIn, removeMyCheckIn, restoreMyCheckIn, showCheckIns, updateMyCheckIn } from './actions.ts';

const { week: _, ...rows } = checkInsEndpoints;

export function serveCheckIns(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => showCheckIns(call, call.params.keyResultId),
    create: (call) => createCheckIn(call, call.params.keyResultId, call.body),
    update: (call) => updateMyCheckIn(call, call.params.checkInId, call.body),
    remove: (call) => removeMyCheckIn(call, call.params.checkInId),
    restore: (call) => restoreMyCheckIn(call, call.params.checkInId),
  });
}
