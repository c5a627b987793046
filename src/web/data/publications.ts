import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import type { PublicPage } from '../../contract/publications.ts';
import { call, write } from './api.ts';
import { newest } from './objectives.ts';

/** What everybody may read of an objective. */
export function publicationQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['publication', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}/publication', { params: { objectiveId }, signal }),
  });
}

const shown = { into: ({ id }: PublicPage) => publicationQuery(id), early: true };

type Publication = BodyOf<'PUT /api/objectives/{objectiveId}/publication'>;

export function publish(objectiveId: string, body: Publication) {
  return write(
    'PUT /api/objectives/{objectiveId}/publication',
    { params: { objectiveId }, body },
    { ...newest, early: true },
  );
}

/** Back to a draft. */
export function withdrawPublication(objectiveId: string) {
  return write('DELETE /api/objectives/{objectiveId}/publication', { params: { objectiveId } });
}

/** "We have read it", or not. */
export function acknowledge(objectiveId: string, read: boolean) {
  return write(
    `${read ? 'PUT' : 'DELETE'} /api/objectives/{objectiveId}/acknowledgement`,
    { params: { objectiveId } },
    shown,
  );
}

export function offerSupport(objectiveId: string, text: string) {
  return write('POST /api/objectives/{objectiveId}/support', { params: { objectiveId }, body: { text } }, shown);
}

export function withdrawSupport(supportId: string) {
  return write('DELETE /api/support/{supportId}', { params: { supportId } }, shown);
}
