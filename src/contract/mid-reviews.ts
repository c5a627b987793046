// The mid-cycle review: what is in trouble, whether each objective goes on, changes or stops, and what was noticed since.
import { z } from 'zod';
import { diagnosisKinds, midDecisions } from '../core/okr/words.ts';
import { troubles } from '../core/standing/trouble.ts';
import { midReviewEntry } from './consent.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, statement, time } from './fields.ts';
import { targetChange } from './key-results.ts';
import { objectiveCard } from './objectives.ts';

/** Its key results come in the order of how much they need a look. */
export const midReviewObjective = objectiveCard.extend({
  troubles: z.array(z.object({ id, troubles: z.array(z.enum(troubles)) })),
  /** Oldest first. */
  targetChanges: z.array(targetChange),
  /** What was decided in the middle of the cycle, newest first. */
  midReviews: z.array(midReviewEntry),
  canReview: z.boolean(),
});
export type MidReviewObjective = z.infer<typeof midReviewObjective>;

export const midReview = z.object({
  team: z.object({ id, name: z.string() }),
  cycle,
  /** Share of the cycle that has passed, 0–1. */
  passed: z.number().min(0).max(1),
  objectives: z.array(midReviewObjective),
  /** Bottlenecks and drivers named after the cycle began, newest first. */
  noted: z.array(z.object({ id, kind: z.enum(diagnosisKinds), text: z.string(), by: personRef.nullable(), at: time })),
  can: z.object({ note: z.boolean() }),
});
export type MidReview = z.infer<typeof midReview>;

export const midReviewsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/mid-review',
    summary: 'A team in the middle of a cycle: what is in trouble first, what was decided, what was noticed',
    query: z.object({ cycle: id.optional() }),
    reply: midReview,
  }),
  decide: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/mid-reviews',
    summary: 'Keep, change or stop an objective in the middle of its cycle; earlier decisions stay',
    body: z.object({ decision: z.enum(midDecisions), sentence: statement }),
    reply: midReviewEntry,
    refusals: ['closure-too-early', 'cycle-closed'],
  }),
};
