import type { RetrospectiveBody } from '../../contract/retrospectives.ts';
import { write } from './api.ts';

export function lookBack(objectiveId: string, body: RetrospectiveBody) {
  return write('PUT /api/objectives/{objectiveId}/retrospective', { params: { objectiveId }, body });
}

/** A learning item is done, or not after all. */
export function markLearned(objectiveId: string, itemId: string, done: boolean) {
  return write(
    `${done ? 'PUT' : 'DELETE'} /api/objectives/{objectiveId}/learning/{itemId}/completion`,
    { params: { objectiveId, itemId } },
    // The row goes with it, and tells how to undo it.
    { early: true },
  );
}
