import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';
import { newest } from './objectives.ts';

export function askAgreement(objectiveId: string, body: BodyOf<'POST /api/objectives/{objectiveId}/agreements'>) {
  return write(
    'POST /api/objectives/{objectiveId}/agreements',
    { params: { objectiveId }, body },
    { ...newest, early: true },
  );
}

export function answerAgreement(agreementId: string, body: BodyOf<'PATCH /api/agreements/{agreementId}'>) {
  return write('PATCH /api/agreements/{agreementId}', { params: { agreementId }, body });
}

export function removeAgreement(agreementId: string) {
  return write('DELETE /api/agreements/{agreementId}', { params: { agreementId } }, { ...newest, early: true });
}

export function overrideConsent(objectiveId: string, body: BodyOf<'POST /api/objectives/{objectiveId}/overrides'>) {
  return write(
    'POST /api/objectives/{objectiveId}/overrides',
    { params: { objectiveId }, body },
    { ...newest, early: true },
  );
}

export function meetCondition(agreementId: string, met: boolean) {
  return write('PUT /api/agreements/{agreementId}/condition', { params: { agreementId }, body: { met } });
}
