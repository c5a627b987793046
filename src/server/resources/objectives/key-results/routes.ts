import { showEarlierReadings } from '../../../standing/measured.ts';
import { showKeyResult } from '../../../standing/open-key-result.ts';
import type { Hono } from 'hono';
import { keyResultsEndpoints } from '../../../../contract/key-results.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { addReading, showReadings } from '../readings/actions.ts';
import { correctReading, removeReading, restoreReading } from '../readings/correct.ts';
import { changeTarget } from '../target-changes/actions.ts';
import { acceptStep, confirmKeyResult, reopenStep } from './actions.ts';

export function serveKeyResults(app: Hono, services: Services): void {
  serve(app, services, keyResultsEndpoints, {
    show: (call) => showKeyResult(call, call.params.keyResultId),
    confirm: (call) => confirmKeyResult(call, call.params.keyResultId),
    readings: (call) => showReadings(call, call.params.keyResultId, call.query?.before),
    earlierReadings: (call) => showEarlierReadings(call, call.params.keyResultId),
    changeTarget: (call) => changeTarget(call, call.params.keyResultId, call.body),
    addReading: (call) => addReading(call, call.params.keyResultId, call.body),
    updateReading: (call) => correctReading(call, call.params.keyResultId, call.params.readingId, call.body),
    restoreReading: (call) => restoreReading(call, call.params.keyResultId, call.params.readingId),
    removeReading: (call) => removeReading(call, call.params.keyResultId, call.params.readingId),
    acceptStep: (call) => acceptStep(call, call.params.keyResultId, call.params.stepId, call.body.evidence),
    reopenStep: (call) => reopenStep(call, call.params.keyResultId, call.params.stepId),
  });
}
