import { showCheckIns } from '../../../standing/check-in-row.ts';
import type { Hono } from 'hono';
import { checkInsEndpoints } from '../../../../contract/check-ins.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { createCheckIn } from './actions.ts';
import { removeMyCheckIn, restoreMyCheckIn, updateMyCheckIn } from './correct.ts';
import { showCorrections } from './corrections.ts';
import { snooze, unsnooze } from './snoozes.ts';

const { week: _, reminders: __, ...rows } = checkInsEndpoints;

export function serveCheckIns(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => showCheckIns(call, call.params.keyResultId),
    create: (call) => createCheckIn(call, call.params.keyResultId, call.body),
    corrections: (call) => showCorrections(call, call.params.keyResultId),
    snooze: (call) => snooze(call, call.params.keyResultId, call.body.until),
    unsnooze: (call) => unsnooze(call, call.params.keyResultId),
    update: (call) => updateMyCheckIn(call, call.params.checkInId, call.body),
    remove: (call) => removeMyCheckIn(call, call.params.checkInId),
    restore: (call) => restoreMyCheckIn(call, call.params.checkInId),
  });
}
