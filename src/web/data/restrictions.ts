import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';
import { newest } from './objectives.ts';

/** Who reads it from now on besides its team. */
export function restrict(objectiveId: string, body: BodyOf<'PUT /api/objectives/{objectiveId}/restriction'>) {
  return write('PUT /api/objectives/{objectiveId}/restriction', { params: { objectiveId }, body }, newest);
}

export function openToAll(objectiveId: string) {
  return write('DELETE /api/objectives/{objectiveId}/restriction', { params: { objectiveId } }, newest);
}
