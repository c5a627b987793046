// Cycles: the periods, usually quarters, that objectives belong to.
import { z } from 'zod';
import { cycleStates } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { day, id, name, personRef, prose, time } from './fields.ts';

/** The time zones that days follow, oldest first: a change counts from a day on, and what was before it stays. */
export const zones = z.array(z.object({ zone: z.string(), /** Null: from the beginning. */ from: day.nullable() }));

export const cycle = z.object({
  id,
  /** `2026-Q4`, or any name. */
  name: z.string(),
  start: day,
  end: day,
  state: z.enum(cycleStates),
  zones,
});
export type Cycle = z.infer<typeof cycle>;

/** A step of a cycle from one state to the next, or back when it was opened again. */
export const cycleMove = z.object({
  from: z.enum(cycleStates),
  to: z.enum(cycleStates),
  at: time,
  by: personRef.nullable(),
  reason: z.string(),
});
export type CycleMove = z.infer<typeof cycleMove>;

export const cyclesEndpoints = {
  list: endpoint({ method: 'GET', path: '/api/cycles', summary: 'All cycles, newest first', reply: z.array(cycle) }),
  create: endpoint({
    method: 'POST',
    path: '/api/cycles',
    summary: 'Open a cycle for drafting',
    body: z.object({ name, start: day, end: day }),
    reply: cycle,
    refusals: ['cycle-overlaps', 'cycle-backwards'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/cycles/{cycleId}',
    summary: 'Start, close or rename a cycle',
    body: z.object({
      name: name.optional(),
      state: z.enum(cycleStates).optional(),
      /** Why; a closed cycle opens again only with it. Kept beside the step. */
      reason: prose.default(''),
    }),
    reply: cycle,
    refusals: ['cycle-state', 'cycle-closed', 'cycle-reason-missing'],
  }),
};
