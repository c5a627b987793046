// Check-ins: a person's update on a key result, and My week, which gathers all that waits for one person.
import { z } from 'zod';
import { checkInStates } from '../core/calendar/cadence.ts';
import { alignmentWays, diagnosisKinds, problemKinds } from '../core/okr/words.ts';
import { cycle } from './cycles.ts';
import { deputy } from './deputies.ts';
import { handOver } from './hand-overs.ts';
import { mostAtOnce } from './most-at-once.ts';
import { dependency } from './dependency.ts';
import { endpoint } from './endpoint.ts';
import { confidence, day, id, personRef, prose, quantity, text, time, onlyAfter } from './fields.ts';
import { keyResult } from './key-results.ts';
import { task } from './tasks.ts';
import { stageQuestion } from './stages.ts';
import { weekLists } from './week-lists.ts';

export const checkIn = z.object({
  id,
  keyResultId: id,
  by: personRef,
  /** The time it speaks of; `recordedAt` is when it was written. */
  at: time,
  recordedAt: time,
  editedAt: time.nullable(),
  /** Typed, or accepted from the source; null = nobody said one. */
  value: z.number().nullable(),
  confidence: confidence.nullable(),
  confidenceReason: z.string(),
  changed: z.string(),
  problem: z.string(),
  problemKind: z.enum(problemKinds).nullable(),
  improvement: z.string(),
  next: z.string(),
  can: z.object({ edit: z.boolean() }),
});
export type CheckIn = z.infer<typeof checkIn>;

export const checkInBody = z.object({
  /** Recorded as a manual reading in the same transaction; null with a bound source accepts the source's value. */
  value: quantity.nullable().default(null),
  at: time.optional(),
  confidence: confidence.nullable().default(null),
  /** Asked for when confidence moves by 2 or more. */
  confidenceReason: prose.default(''),
  changed: prose.default(''),
  problem: prose.default(''),
  problemKind: z.enum(problemKinds).nullable().default(null),
  improvement: prose.default(''),
  next: prose.default(''),
  /**
   * The newest check-in the writer knew of, null = none. A newer one refuses with `checked-in-meanwhile` and that
   * check-in as `current`. Absent: not asked.
   */
  seen: id.nullable().optional(),
});
export type CheckInBody = z.input<typeof checkInBody>;

export const weekItem = z.object({
  keyResult,
  objective: z.object({ id, text: z.string(), means: z.string() }),
  team: z.object({ id, name: z.string() }),
  /** The last day of its cycle: nothing later counts in it. */
  until: day,
  /** The last check-in, for comparison; null before the first. */
  last: checkIn.nullable(),
  /** Due or overdue now and not put off. */
  waiting: z.boolean(),
  /** `reminded` one day after it was due, `stale` at twice the cadence. */
  state: z.enum(checkInStates),
  /** I put it off until this day. Nobody else is told. */
  snoozedUntil: day.nullable(),
  /** More than ten days in, no task works on it, and the question has not been answered. */
  asksForTask: z.boolean(),
  /** Who is away and whose it is; null: mine. */
  dutyOf: personRef.nullable(),
});
export type WeekItem = z.infer<typeof weekItem>;

export const week = z.object({
  /** The server's clock. */
  now: time,
  cycle: cycle.nullable(),
  focus: z.array(z.object({ id, kind: z.enum(diagnosisKinds), text: z.string() })),
  /** My key results, the first of them in the order in which they are due; what I put off comes when it comes back. */
  items: z.array(weekItem).max(mostAtOnce),
  /** Of each list below how many there are in all, and of the tasks how many nothing has been heard of. */
  counts: z.record(z.enum([...weekLists, 'quiet']), z.number().int()),
  /** All of them, and how many of all are waiting. */
  itemCount: z.number().int(),
  waitingCount: z.number().int(),
  agreements: z.array(
    z.object({
      id,
      objectiveId: id,
      objective: z.string(),
      team: z.string(),
      askedBy: personRef.nullable(),
      question: z.string(),
      dutyOf: personRef.nullable(),
    }),
  ),
  /** What somebody agreed on a condition to, for me to see to: my objectives, and what is not done yet. */
  conditions: z.array(
    z.object({
      /** Of the agreement. */
      id,
      objectiveId: id,
      objective: z.string(),
      condition: z.string(),
      setBy: personRef.nullable(),
      dutyOf: personRef.nullable(),
    }),
  ),
  /** Key results handed down to a team of mine that wait until somebody who does the work says that they show it. */
  confirmations: z.array(
    z.object({
      keyResultId: id,
      keyResult: z.string(),
      objectiveId: id,
      objective: z.string(),
      team: z.string(),
      proposedBy: z.string(),
    }),
  ),
  /** What other teams ask of those I lead, and what these accepted and is due within a week. */
  dependencies: z.array(dependency.extend({ dutyOf: personRef.nullable() })),
  /** What a new stage asks of the teams I lead. */
  stages: z.array(stageQuestion.extend({ dutyOf: personRef.nullable() })),
  /** Links between objectives that my side is asked to accept. */
  alignments: z.array(
    z.object({
      id,
      /** Mine of the two. */
      asked: z.object({ id, text: z.string() }),
      other: z.object({ id, text: z.string(), team: z.string() }),
      /** `serves`: mine is to serve the other. */
      direction: z.enum(alignmentWays),
      share: z.number().nullable(),
      note: z.string(),
      askedBy: personRef.nullable(),
      dutyOf: personRef.nullable(),
    }),
  ),
  /** Tasks of mine that are not over, those that nothing has been heard of first. `quiet`: since this day. */
  tasks: z.array(
    task.extend({
      objective: z.object({ id, text: z.string() }),
      keyResult: z.object({ id, text: z.string() }),
      quiet: day.nullable(),
      dutyOf: personRef.nullable(),
    }),
  ),
  /** Findings I postponed to today or earlier. */
  findings: z.array(
    z.object({
      objectiveId: id,
      objective: z.string(),
      ask: text,
      fingerprint: z.string(),
      until: z.string(),
      dutyOf: personRef.nullable(),
    }),
  ),
  /** What I wanted to learn, of any cycle; what is due soonest first. */
  learning: z.array(
    z.object({ id, text: z.string(), objectiveId: id, due: day.nullable(), dutyOf: personRef.nullable() }),
  ),
  /** What people who left still answer for in the teams I lead, until it is handed over. */
  leftBehind: z.array(handOver),
  /** Restricted objectives of mine in which somebody answers for something that they cannot read any more. */
  shutOut: z.array(z.object({ objectiveId: id, objective: z.string(), people: z.array(personRef) })),
  /** Who stands in for me, and for whom I do, today and later. */
  deputies: z.array(deputy),
});
export type Week = z.infer<typeof week>;

const correctedFields = [
  'value',
  'at',
  'note',
  'confidence',
  'confidenceReason',
  'changed',
  'problem',
  'problemKind',
  'improvement',
  'next',
] as const;
const corrected = z.union([z.string(), z.number(), z.null()]);

/** One correction of a check-in or a manual reading: who, when, and each field before and after. */
export const correction = z.object({
  id,
  of: z.enum(['check-in', 'reading']),
  recordId: id,
  what: z.enum(['changed', 'removed', 'restored']),
  at: time,
  by: personRef.nullable(),
  fields: z.array(z.object({ field: z.enum(correctedFields), before: corrected, after: corrected })),
});
export type Correction = z.infer<typeof correction>;
export type CorrectedField = (typeof correctedFields)[number];

export const checkInsEndpoints = {
  snooze: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/snooze',
    summary: 'Put my check-in off for up to 14 days; nobody else is told',
    body: z.object({ until: day }),
    reply: z.object({ until: day }),
    refusals: ['snooze-day', 'cycle-closed'],
  }),
  unsnooze: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/snooze',
    summary: 'Ask me again now',
  }),
  corrections: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/corrections',
    summary: 'Corrections of check-ins and manual readings, newest first: who, when, before and after',
    query: onlyAfter,
    page: { most: 200, by: 'after' },
    reply: z.array(correction),
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/check-ins',
    summary: 'Check-ins, newest first',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(checkIn),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/check-ins',
    summary: 'Check in: value, confidence, what changed, problem, improvement, next',
    body: checkInBody,
    reply: z.object({ checkIn, keyResult }),
    refusals: [
      'confidence-reason-missing',
      'reading-in-future',
      'after-cycle-end',
      'problem-kind-missing',
      'checked-in-meanwhile',
      'cycle-closed',
    ],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/check-ins/{checkInId}',
    summary: 'Correct my check-in; the earlier words stay in the history',
    body: checkInBody.omit({ at: true, seen: true }).partial(),
    reply: checkIn,
    refusals: ['confidence-reason-missing', 'problem-kind-missing', 'cycle-closed'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/check-ins/{checkInId}',
    summary: 'Delete my check-in; the history keeps it',
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/check-ins/{checkInId}/restoration',
    summary: 'Undo the deletion',
    reply: checkIn,
  }),
};
