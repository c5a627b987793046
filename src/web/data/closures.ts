import type { ClosureBody } from '../../contract/closures.ts';
import { write } from './api.ts';

export function gradeObjective(objectiveId: string, body: ClosureBody) {
  return write('PUT /api/objectives/{objectiveId}/closure', { params: { objectiveId }, body });
}
