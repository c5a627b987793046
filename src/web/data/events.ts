import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** What happened to an objective, newest first. */
export function feedQuery(objectiveId: string) {
  return queryOptions({
    queryKey: ['feed', objectiveId],
    queryFn: ({ signal }) => call('GET /api/events', { query: { objective: objectiveId }, signal }),
  });
}
