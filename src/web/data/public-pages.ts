import { queryOptions } from '@tanstack/react-query';
import type { PageShows } from '../../contract/public-pages.ts';
import { call, write } from './api.ts';

export function publicPageQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['public-link', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}/public-page', { params: { objectiveId }, signal }),
  });
}

export function sharePage(objectiveId: string, body: Partial<PageShows>) {
  const into = () => publicPageQuery(objectiveId);
  return write('PUT /api/objectives/{objectiveId}/public-page', { params: { objectiveId }, body }, { into });
}

export function unsharePage(objectiveId: string) {
  const into = () => publicPageQuery(objectiveId);
  return write('DELETE /api/objectives/{objectiveId}/public-page', { params: { objectiveId } }, { into });
}
