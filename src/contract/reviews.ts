// The review of a cycle: its objectives one after the other, how each ended, and files of the same for reading elsewhere.
import { z } from 'zod';
import { policy } from './coach.ts';
import { midReviewEntry, retrospective } from './consent.ts';
import { cycle, cycleMove } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { day, id, lang, scope } from './fields.ts';
import { targetChange } from './key-results.ts';
import { objectiveCard } from './objectives.ts';

export const reviewObjective = objectiveCard.extend({
  team: z.object({ id, name: z.string() }),
  retrospective: retrospective.nullable(),
  /** Newest first. */
  midReviews: z.array(midReviewEntry),
  /** Oldest first. */
  targetChanges: z.array(targetChange),
  /** Outcomes that milestones precede, by key result, with what came of them. */
  followUps: z.array(z.object({ id, text: z.string(), outcome: z.string().nullable(), from: day })),
  continuedBy: z.object({ id }).nullable(),
  closing: z.object({ grade: z.boolean(), lookBack: z.boolean(), carryOver: z.boolean() }),
});
export type ReviewObjective = z.infer<typeof reviewObjective>;

/** Where an objective stands among those of the scope, or of everybody's when it is not in the scope; without those that were dropped. */
export const reviewPlace = z.object({
  /** From 1. */
  number: z.number().int(),
  before: id.nullable(),
  after: id.nullable(),
  /** How far each of them is, in order; empty where there are more than 40. */
  marks: z.array(z.object({ id, graded: z.boolean(), lookedBack: z.boolean() })),
});
export type ReviewPlace = z.infer<typeof reviewPlace>;

export const review = z.object({
  cycle,
  /** The next cycle that is open, where objectives can go on. */
  next: cycle.nullable(),
  /** How the cycle went from state to state, oldest first; a re-opening is one of them. */
  moves: z.array(cycleMove),
  /** The coach's policy it ran under, kept when its running ended; null before that, and where nobody kept it. */
  policy: policy.nullable(),
  /** Team by team, 40 a page; those that were dropped stand among them. */
  objectives: z.array(reviewObjective),
  /** How many there are in all, of how many objectives the grade and the retrospective are still to come; without those that were dropped. */
  count: z.object({ all: z.number().int(), graded: z.number().int(), lookedBack: z.number().int() }),
  /** What to ask the next page after; null on the last. */
  more: id.nullable(),
  /** Where the one that was asked for stands; null without one, and for one that was dropped. */
  place: reviewPlace.nullable(),
});
export type Review = z.infer<typeof review>;

export const reviewsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review',
    summary: 'The published objectives of a cycle with how they ended',
    query: z.object({ scope: scope.optional(), label: id.optional(), objective: id.optional(), after: id.optional() }),
    reply: review,
  }),
};

const fileQuery = z.object({ scope: scope.optional(), label: id.optional(), lang: lang.optional() });

/** The review as a file: text, not JSON. It names teams and objectives, never a person. */
export const reviewFiles = {
  markdown: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review.md',
    summary: 'The review as Markdown',
    query: fileQuery,
    reply: z.string(),
    type: 'text/markdown',
  }),
  html: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review.html',
    summary: 'The review as a page to read and print',
    query: fileQuery,
    reply: z.string(),
    type: 'text/html',
  }),
  csv: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review.csv',
    summary: 'The key results of the review as CSV',
    query: fileQuery,
    reply: z.string(),
    type: 'text/csv',
  }),
};
