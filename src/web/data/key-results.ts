import { queryOptions } from '@tanstack/react-query';
import { call, write } from './api.ts';

export function keyResultQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['key-result', keyResultId],
    queryFn: ({ signal }) => call('GET /api/key-results/{keyResultId}', { params: { keyResultId }, signal }),
    staleTime: 0,
  });
}

/** The team says of an indicator that was handed down: yes, this shows it. */
export function confirmKeyResult(keyResultId: string) {
  return write('PUT /api/key-results/{keyResultId}/confirmation', { params: { keyResultId } });
}

/** Pressed by mistake, or seen otherwise now: the number waits for somebody who does the work again. */
export function unconfirmKeyResult(keyResultId: string) {
  return write('DELETE /api/key-results/{keyResultId}/confirmation', { params: { keyResultId } });
}

type OfStep = { keyResultId: string; stepId: string };

export function acceptStep(params: OfStep, evidence: string) {
  return write('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { params, body: { evidence } });
}

export function reopenStep(params: OfStep) {
  return write('DELETE /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { params });
}
