import { queryOptions } from '@tanstack/react-query';
import { whole, write } from './api.ts';

/** What a cycle left open. */
export function openItemsQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['open-items', cycleId],
    queryFn: ({ signal }) => whole('GET /api/cycles/{cycleId}/open-items', { params: { cycleId }, signal }),
  });
}

export function carryOver(objectiveId: string) {
  return write('POST /api/objectives/{objectiveId}/continuation', { params: { objectiveId } });
}

/** What came of it in the end. */
export function tellOutcome(keyResultId: string, outcome: string) {
  return write('PUT /api/key-results/{keyResultId}/follow-up', { params: { keyResultId }, body: { outcome } });
}
