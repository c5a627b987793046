// Continuations: what goes on in a later cycle.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { day, id, personRef, statement, time, scope, onlyAfter } from './fields.ts';
import { objective } from './objectives.ts';

/** What came of a milestone; null while nobody has said. */
export const followUp = z.object({ outcome: z.string(), by: personRef, at: time }).nullable();

export type FollowUp = z.infer<typeof followUp>;

/** Left by an earlier cycle: a milestone's outcome to read (id of the key result), or something to learn. */
export const openItem = z.object({
  kind: z.enum(['follow-up', 'learning']),
  id,
  text: z.string(),
  objective: z.object({ id, text: z.string() }),
  team: z.object({ id, name: z.string() }),
  cycle: z.string(),
  /** An outcome: the first day on which it can be read. */
  from: day.nullable(),
});

export type OpenItem = z.infer<typeof openItem>;

export const continuationsEndpoints = {
  carryOver: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/continuation',
    summary: 'Carry an objective over to the next cycle, as a draft that starts where this one ended',
    reply: objective,
    refusals: ['closure-too-early', 'no-next-cycle', 'already-continued'],
  }),
  followUp: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/follow-up',
    summary: 'Tell what came of a milestone',
    body: z.object({ outcome: statement }),
    reply: followUp,
  }),
  unfollow: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/follow-up',
    summary: 'Ask again what came of a milestone',
    reply: followUp,
  }),
  openItems: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/open-items',
    summary: 'What earlier cycles left: outcomes to read, things to learn',
    query: onlyAfter.extend({ scope: scope.optional() }),
    page: { most: 200, by: 'after', key: ['kind', 'id'] },
    reply: z.array(openItem),
  }),
};
