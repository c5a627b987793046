// Deputies: who meets the duties of somebody who is away, from a day to a day.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { day, id, personRef, onlyAfter } from './fields.ts';

export const deputy = z.object({
  id,
  /** Who is away. */
  person: personRef,
  /** Who meets their duties meanwhile. */
  deputy: personRef,
  from: day,
  until: day,
  /** Today is one of these days. */
  holds: z.boolean(),
  can: z.object({ end: z.boolean() }),
});
export type Deputy = z.infer<typeof deputy>;

/** So many days at most, the first and the last counted. */
export const longestAway = 731;

export const deputiesEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/deputies',
    summary: 'Who stands in for whom, today and later',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(deputy),
  }),
  name: endpoint({
    method: 'POST',
    path: '/api/deputies',
    summary:
      'Name who meets the duties of somebody who is away: check-ins, tasks, agreements, links and dependencies to answer. For oneself; an admin for anybody',
    body: z.object({ personId: id, standsInId: id, from: day, until: day }),
    reply: deputy,
    refusals: [
      'deputy-days',
      'deputy-self',
      'deputy-reads-only',
      'deputy-named-already',
      'deputy-away',
      'deputy-stands-in',
    ],
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/api/deputies/{deputyId}',
    summary: 'End it before its last day: by who is away, who stands in, or an admin',
  }),
};
