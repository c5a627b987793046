import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fromWire } from '../../contract/map-rows.ts';
import type { AnsweredGap } from '../../core/okr/gaps.ts';
import { call, write } from './api.ts';

/** Without a cycle the current one; of a team with those below it, or of all. */
export function mapQuery({ cycle, team }: { cycle?: string | undefined; team?: string | undefined }) {
  return queryOptions({
    queryKey: ['map', cycle ?? '', team ?? ''],
    queryFn: async ({ signal }) =>
      fromWire(
        await call('GET /api/map', { query: { ...(cycle ? { cycle } : {}), ...(team ? { team } : {}) }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function answerGap(objectiveId: string, gap: AnsweredGap, reason: string) {
  return write('PUT /api/objectives/{objectiveId}/gaps/{gap}', { params: { objectiveId, gap }, body: { reason } });
}

export function askGapAgain(objectiveId: string, gap: AnsweredGap) {
  return write('DELETE /api/objectives/{objectiveId}/gaps/{gap}', { params: { objectiveId, gap } });
}
