// What gathers around an objective: agreements, answered findings, the publication, and how it ended.
import { z } from 'zod';
import { answerKinds } from '../core/coach/answered.ts';
import {
  agreementRoles,
  agreementStates,
  audiences,
  midDecisions,
  problemKinds,
  validationVerdicts,
} from '../core/okr/words.ts';
import { gradeScales } from '../core/standing/grade.ts';
import { day, id, personRef, text, time } from './fields.ts';

export const agreement = z.object({
  id,
  person: personRef,
  role: z.enum(agreementRoles),
  question: z.string(),
  state: z.enum(agreementStates),
  reason: z.string(),
  /** On which condition; only with `agreed-if`. */
  condition: z.string(),
  conditionMetAt: time.nullable(),
  /** Had the organization said that this person speaks for the role? Null: answered before that was asked. */
  spoke: z.boolean().nullable(),
  /** What was agreed to has been written anew since; it is asked again before the next publication. */
  earlier: z.boolean(),
  answeredAt: time.nullable(),
  mine: z.boolean(),
});

/** How a finding of the coach was answered; kept with the objective and shown to readers. */
export const answer = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  /** What the coach asked. */
  ask: text,
  /** `fix`: the words were changed because of it; counted, with nothing to show. */
  kind: z.enum(answerKinds),
  text: z.string(),
  until: day.nullable(),
  by: personRef,
  at: time,
});
export type Answer = z.infer<typeof answer>;

export const publication = z.object({
  /** The plain-language summary. */
  plain: z.string(),
  /** What it means for each audience; only those with a line. */
  lines: z.array(z.object({ audience: z.enum(audiences), text: z.string() })),
  publishedAt: time,
  publishedBy: personRef,
});

/** How one key result was judged at close, beside the owner's own grade of it. */
export const keyResultGrade = z.object({
  id,
  grade: z.number().min(0).max(1).nullable(),
  suggested: z.number().min(0).max(1).nullable(),
  /** Commitment `learning`: was the question answered? A refuted assumption is an answer. */
  answered: z.boolean().nullable(),
  /** Of what was to be validated: a success of the cycle, whichever it is. */
  verdict: z.enum(validationVerdicts).nullable(),
  /** A committed one that was missed: what happened is looked at together. */
  needsReview: z.boolean(),
  /** The first confidence anybody said; the scale `levels` is told from it. */
  firstConfidence: z.number().nullable(),
});

/** The judgement at close: the owner's own grade first, the suggestion kept beside it. It grades an objective, never a person. */
export const closure = z.object({
  grade: z.number().min(0).max(1),
  /** What the owner wrote before any suggestion was shown. */
  first: z.number().min(0).max(1),
  suggested: z.number().min(0).max(1).nullable(),
  scale: z.enum(gradeScales),
  reason: z.string(),
  by: personRef.nullable(),
  at: time,
  keyResults: z.array(keyResultGrade),
});
export type Closure = z.infer<typeof closure>;

/** What was decided about an objective in the middle of its cycle. */
export const midReviewEntry = z.object({
  id,
  decision: z.enum(midDecisions),
  sentence: z.string(),
  by: personRef.nullable(),
  at: time,
});
export type MidReviewEntry = z.infer<typeof midReviewEntry>;

/** Something to learn together; it stays on the list until it is done, also in later cycles. */
export const learningItem = z.object({
  id,
  text: z.string(),
  done: z.boolean(),
  due: day.nullable(),
  /** Who sees to it; null: the owner of the objective. */
  owner: personRef.nullable(),
  doneAt: time.nullable(),
});
export type LearningItem = z.infer<typeof learningItem>;

export const retrospective = z.object({
  /** Looking at the goal again, what happened, why, what we learned. */
  goalAgain: z.string(),
  happened: z.string(),
  why: z.string(),
  learned: z.string(),
  /** What was missing, of the kinds that problems have. */
  lacked: z.array(z.enum(problemKinds)),
  learning: z.array(learningItem),
  /** Who wrote it last; null where nobody kept it. */
  by: personRef.nullable(),
  at: time.nullable(),
});
export type Retrospective = z.infer<typeof retrospective>;
