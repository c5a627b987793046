import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';

export function focusQuery(cycle: string | undefined) {
  return queryOptions({
    queryKey: ['focus', cycle ?? ''],
    queryFn: ({ signal }) => call('GET /api/focus', { query: { cycle }, signal }),
  });
}

export function setChain(stages: BodyOf<'PUT /api/focus/chain'>['stages']) {
  return write('PUT /api/focus/chain', { body: { stages } });
}

export function proposeDiagnosis(body: BodyOf<'POST /api/diagnoses'>) {
  return write('POST /api/diagnoses', { body });
}

export function updateDiagnosis(diagnosisId: string, body: BodyOf<'PATCH /api/diagnoses/{diagnosisId}'>) {
  return write('PATCH /api/diagnoses/{diagnosisId}', { params: { diagnosisId }, body });
}

export function removeDiagnosis(diagnosisId: string) {
  return write('DELETE /api/diagnoses/{diagnosisId}', { params: { diagnosisId } });
}

/** Into the cycle's focus, or out of it. */
export function chooseDiagnosis(diagnosisId: string, chosen: boolean, tradeOff = '') {
  const params = { diagnosisId };
  return chosen
    ? write('PUT /api/diagnoses/{diagnosisId}/choice', { params, body: { tradeOff } })
    : write('DELETE /api/diagnoses/{diagnosisId}/choice', { params });
}

export function declineDiagnosis(diagnosisId: string, reason: string) {
  return write('PUT /api/diagnoses/{diagnosisId}/decline', { params: { diagnosisId }, body: { reason } });
}

export function reconsiderDiagnosis(diagnosisId: string) {
  return write('DELETE /api/diagnoses/{diagnosisId}/decline', { params: { diagnosisId } });
}

export function addNotDoing(body: BodyOf<'POST /api/not-doing'>) {
  return write('POST /api/not-doing', { body });
}

export function removeNotDoing(notDoingId: string) {
  return write('DELETE /api/not-doing/{notDoingId}', { params: { notDoingId } });
}
