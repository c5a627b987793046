import { infiniteQueryOptions } from '@tanstack/react-query';
import { bitByBit, call } from './api.ts';

/** What happened to an objective, newest first. */
export function feedQuery(objectiveId: string) {
  return infiniteQueryOptions({
    queryKey: ['feed', objectiveId],
    queryFn: ({ signal, pageParam: { before } }) =>
      call.page('GET /api/events', { query: { objective: objectiveId, before }, signal }),
    ...bitByBit,
    select: ({ pages }) => pages.flatMap(({ reply }) => reply),
  });
}
