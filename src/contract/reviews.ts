// The review of a cycle: its objectives one after the other, how each ended, and files of the same for reading elsewhere.
import { z } from 'zod';
import { scope } from './closing.ts';
import { retrospective } from './consent.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { id, lang } from './fields.ts';
import { objectiveCard } from './objectives.ts';

export const reviewObjective = objectiveCard.extend({
  team: z.object({ id, name: z.string() }),
  retrospective: retrospective.nullable(),
  /** Outcomes that milestones precede, by key result, with what came of them. */
  followUps: z.array(z.object({ id, text: z.string(), outcome: z.string().nullable() })),
  continuedBy: z.object({ id }).nullable(),
  closing: z.object({ grade: z.boolean(), lookBack: z.boolean(), carryOver: z.boolean() }),
});
export type ReviewObjective = z.infer<typeof reviewObjective>;

export const review = z.object({
  cycle,
  /** The next cycle that is open, where objectives can go on. */
  next: cycle.nullable(),
  objectives: z.array(reviewObjective),
});
export type Review = z.infer<typeof review>;

export const reviewsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review',
    summary: 'The published objectives of a cycle with how they ended',
    query: z.object({ scope: scope.optional() }),
    reply: review,
  }),
};

const fileQuery = z.object({ scope: scope.optional(), lang: lang.optional() });

/** The review as a file: text, not JSON. It names teams and objectives, never a person. */
export const reviewFiles = {
  markdown: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review.md',
    summary: 'The review as Markdown',
    query: fileQuery,
    reply: z.string(),
  }),
  csv: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/review.csv',
    summary: 'The key results of the review as CSV',
    query: fileQuery,
    reply: z.string(),
  }),
};
