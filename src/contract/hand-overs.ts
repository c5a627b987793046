// Hand-overs: what whoever leaves still answers for is listed and given to somebody, all at once or one by one.
import { z } from 'zod';
import { handedKinds } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, onlyAfter } from './fields.ts';
import { mostAtOnce } from './most-at-once.ts';

/** Something a person answers for: in a cycle that is not closed, what is still to be learned from any, or an indicator, which is of none. */
export const handedItem = z.object({
  kind: z.enum(handedKinds),
  id,
  text: z.string(),
  /** Null: an indicator. */
  objective: z.object({ id, text: z.string() }).nullable(),
  /** Null: an indicator of the organization. */
  team: z.object({ id, name: z.string() }).nullable(),
});
export type HandedItem = z.infer<typeof handedItem>;

/** Of one person: objectives, key results, tasks, questions for an agreement, learning items, indicators and tokens, team by team. */
export const handOver = z.object({
  person: personRef,
  left: z.boolean(),
  /** The first of them; the next ones are told when these are handed over. */
  items: z.array(handedItem).max(mostAtOnce),
  /** All of them. */
  itemCount: z.number().int(),
});
export type HandOver = z.infer<typeof handOver>;

/** What goes to whom. */
const given = z.object({
  items: z
    .array(z.object({ kind: z.enum(handedKinds), id, to: id }))
    .min(1)
    .max(500),
});

export const handOversEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/hand-overs',
    summary: 'What people who left still answer for in the teams I lead; an admin sees all',
    query: onlyAfter,
    page: { most: 50, by: 'after', key: ['person.id'] },
    reply: z.array(handOver),
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/people/{personId}/hand-over',
    summary:
      'What this person answers for in cycles that are not closed, what they have still to learn, and the indicators and tokens they answer for, as far as I may hand it over',
    reply: handOver,
  }),
  give: endpoint({
    method: 'PUT',
    path: '/api/people/{personId}/hand-over',
    summary: 'Give what this person answers for to others, each item to somebody; tells what is left',
    body: given,
    reply: handOver,
    refusals: ['handed-over-meanwhile', 'owner-cannot-read', 'heir-cannot-answer', 'heir-cannot-keep'],
  }),
  takeBack: endpoint({
    method: 'PUT',
    path: '/api/people/{personId}/hand-over/return',
    summary: 'Undo a hand-over: what was given to others goes back to this person, as long as they still have it',
    body: given,
    reply: handOver,
    refusals: ['handed-over-meanwhile'],
  }),
};
