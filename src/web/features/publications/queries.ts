import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export const openQuery = (objectiveId: string) =>
  queryOptions({
    queryKey: ['open', objectiveId],
    queryFn: ({ signal }) => call('GET /api/objectives/{objectiveId}/publication', { params: { objectiveId }, signal }),
  });
