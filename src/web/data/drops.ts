import { write } from './api.ts';
import { newest } from './objectives.ts';

/** Gives something promised up, with a reason; it stays visible as dropped. */
export function dropObjective(objectiveId: string, reason: string) {
  return write('PUT /api/objectives/{objectiveId}/drop', { params: { objectiveId }, body: { reason } }, newest);
}

export function takeUpObjective(objectiveId: string) {
  return write('DELETE /api/objectives/{objectiveId}/drop', { params: { objectiveId } }, newest);
}

export function dropKeyResult(keyResultId: string, reason: string) {
  return write('PUT /api/key-results/{keyResultId}/drop', { params: { keyResultId }, body: { reason } }, newest);
}

export function takeUpKeyResult(keyResultId: string) {
  return write('DELETE /api/key-results/{keyResultId}/drop', { params: { keyResultId } }, newest);
}
