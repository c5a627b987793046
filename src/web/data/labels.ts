import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';
import { newest } from './objectives.ts';

export const labelsQuery = queryOptions({
  queryKey: ['labels'],
  queryFn: ({ signal }) => call('GET /api/labels', { signal }),
});

export function createLabel(body: BodyOf<'POST /api/labels'>) {
  return write('POST /api/labels', { body });
}

export function changeLabel(labelId: string, body: BodyOf<'PATCH /api/labels/{labelId}'>) {
  return write('PATCH /api/labels/{labelId}', { params: { labelId }, body });
}

/** Into another one, or only out of use. */
export function archiveLabel(labelId: string, into: string | null) {
  return write('PUT /api/labels/{labelId}/archive', { params: { labelId }, body: { into } });
}

export function restoreLabel(labelId: string) {
  return write('DELETE /api/labels/{labelId}/archive', { params: { labelId } });
}

export function putLabels(objectiveId: string, labels: string[]) {
  return write('PUT /api/objectives/{objectiveId}/labels', { params: { objectiveId }, body: { labels } }, newest);
}
