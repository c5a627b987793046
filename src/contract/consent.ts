// What gathers around an objective: agreements, answered findings, the publication, and how it ended.
import { z } from 'zod';
import { day, id, personRef, time } from './fields.ts';

export const agreementRoles = ['management', 'sales', 'product', 'other'] as const;

export const agreement = z.object({
  id,
  person: personRef,
  role: z.enum(agreementRoles),
  question: z.string(),
  /** `asked` until the counterpart answers. */
  state: z.enum(['asked', 'agreed', 'declined']),
  reason: z.string(),
  answeredAt: time.nullable(),
  mine: z.boolean(),
});

/** How a finding of the coach was answered; kept with the objective and shown to readers. */
export const answer = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  /** `fix`: the words were changed because of it; counted, with nothing to show. */
  kind: z.enum(['fix', 'explain', 'dispute', 'postpone']),
  text: z.string(),
  until: day.nullable(),
  by: personRef,
  at: time,
});
export type Answer = z.infer<typeof answer>;

export const audiences = ['everyone', 'sales', 'support', 'management'] as const;

export const publication = z.object({
  /** The plain-language summary. */
  plain: z.string(),
  /** What it means for each audience; only those with a line. */
  lines: z.array(z.object({ audience: z.enum(audiences), text: z.string() })),
  publishedAt: time,
  publishedBy: personRef,
});

/** The judgement at close: the owner's own grade first, the suggestion kept beside it. */
export const closure = z.object({
  grade: z.number().min(0).max(1),
  suggested: z.number().min(0).max(1).nullable(),
  reason: z.string(),
  by: personRef.nullable(),
  at: time,
});

export const retrospective = z.object({
  /** Looking at the goal again, what happened, why, what we learned. */
  goalAgain: z.string(),
  happened: z.string(),
  why: z.string(),
  learned: z.string(),
  learning: z.array(z.object({ id, text: z.string(), done: z.boolean() })),
});
