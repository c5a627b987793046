// My week: all that waits for one person, on one screen.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, onlyAfter } from './fields.ts';
import { standing } from './key-results.ts';
import { week, weekItem } from './check-ins.ts';
import { mostAtOnce } from './most-at-once.ts';

/** Public objectives that reach me, in the order in which they come first. */
export const comesFirst = z.object({
  objectives: z.array(
    z.object({
      id,
      text: z.string(),
      team: z.object({ id, name: z.string() }),
      status: standing.shape.status.nullable(),
      /** Ids of the labels it bears. */
      labels: z.array(id),
      /** I own it, or a key result of it. */
      mine: z.boolean(),
      /** Links up to what attacks a chosen focus; 0: it does itself; null: it leads to none. */
      steps: z.number().int().nullable(),
    }),
  ),
  /** Further ones that are not listed. */
  more: z.number().int(),
  /** Teams whose objectives reach me and hang together with those of no other one. */
  apart: z.array(z.object({ id, name: z.string() })),
});
export type ComesFirst = z.infer<typeof comesFirst>;

export const weekEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/week',
    summary:
      'All that waits for me, on one screen: of each list the first `most`, and in `counts` how many there are in all; `most=200` tells more of them',
    query: z.object({ most: z.coerce.number().int().min(1).max(10_000).default(mostAtOnce) }),
    reply: week,
  }),
  items: endpoint({
    method: 'GET',
    path: '/api/week/items',
    summary: 'My key results in the order in which they are due, page by page; the week itself tells the first page',
    query: onlyAfter,
    page: { most: mostAtOnce, by: 'after', key: ['keyResult.id'] },
    reply: z.array(weekItem),
  }),
  first: endpoint({
    method: 'GET',
    path: '/api/week/first',
    summary:
      'What comes first for me, over all layers that reach me, or of these only what bears the label: one order, and layers that nothing ties',
    query: z.object({ label: id.optional() }),
    reply: comesFirst,
  }),
  reminders: endpoint({
    method: 'GET',
    path: '/api/week/reminders',
    summary: 'How many things wait for me, as many as My week says; for my eyes only',
    reply: z.object({ count: z.number().int() }),
  }),
};
