import { queryOptions } from '@tanstack/react-query';
import type { LinkShows } from '../../contract/charts.ts';
import { call, write } from './api.ts';

export function publicLinkQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['public-link', keyResultId],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/public-link', { params: { keyResultId }, signal }),
  });
}

export function share(keyResultId: string, body: Partial<LinkShows>) {
  const into = () => publicLinkQuery(keyResultId);
  return write('PUT /api/key-results/{keyResultId}/public-link', { params: { keyResultId }, body }, { into });
}

export function unshare(keyResultId: string) {
  const into = () => publicLinkQuery(keyResultId);
  return write('DELETE /api/key-results/{keyResultId}/public-link', { params: { keyResultId } }, { into });
}
