// Check-ins: a person's update on a key result, and My week, which gathers all that waits for one person.
import { z } from 'zod';
import { problemKinds } from '../core/model/words.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { confidence, id, personRef, prose, quantity, time } from './fields.ts';
import { keyResult } from './key-results.ts';

export const checkIn = z.object({
  id,
  keyResultId: id,
  by: personRef,
  /** The time it speaks of; `recordedAt` is when it was written. */
  at: time,
  recordedAt: time,
  editedAt: time.nullable(),
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
  /** Recorded as a manual reading in the same transaction. */
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
});
export type CheckInBody = z.input<typeof checkInBody>;

export const weekItem = z.object({
  keyResult,
  objective: z.object({ id, text: z.string(), means: z.string() }),
  team: z.object({ id, name: z.string() }),
  /** The last check-in, for comparison; null before the first. */
  last: checkIn.nullable(),
  /** Due or overdue now; false = already done this period. */
  waiting: z.boolean(),
});
export type WeekItem = z.infer<typeof weekItem>;

export const week = z.object({
  cycle: cycle.nullable(),
  focus: z.array(z.object({ id, kind: z.enum(['bottleneck', 'driver']), text: z.string() })),
  items: z.array(weekItem),
  agreements: z.array(
    z.object({
      id,
      objectiveId: id,
      objective: z.string(),
      team: z.string(),
      askedBy: personRef.nullable(),
      question: z.string(),
    }),
  ),
  /** Findings I postponed to today or earlier. */
  findings: z.array(
    z.object({ objectiveId: id, objective: z.string(), rule: z.string(), fingerprint: z.string(), until: z.string() }),
  ),
  learning: z.array(z.object({ id, text: z.string(), objectiveId: id.nullable() })),
});
export type Week = z.infer<typeof week>;

export const checkInsEndpoints = {
  week: endpoint({ method: 'GET', path: '/api/week', summary: 'All that waits for me, on one screen', reply: week }),
  list: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/check-ins',
    summary: 'Check-ins, newest first',
    reply: z.array(checkIn),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/check-ins',
    summary: 'Check in: value, confidence, what changed, problem, improvement, next',
    body: checkInBody,
    reply: z.object({ checkIn, keyResult }),
    refusals: ['confidence-reason-missing', 'reading-in-future', 'problem-kind-missing', 'cycle-closed'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/check-ins/{checkInId}',
    summary: 'Correct my check-in; the earlier words stay in the history',
    body: checkInBody.omit({ value: true, at: true }).partial(),
    reply: checkIn,
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
