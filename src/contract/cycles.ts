// Cycles: the periods, usually quarters, that objectives belong to.
import { z } from 'zod';
import { cycleLevels, quarterShapes } from '../core/calendar/fiscal-year.ts';
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
  /** Years lie over their quarters; two cycles of one level never share a day. */
  level: z.enum(cycleLevels),
});
export type Cycle = z.infer<typeof cycle>;

const named = z.object({ name: z.string(), start: day, end: day });

/** When the year begins: `startMonth` 1–12; its quarters have three months or thirteen weeks. */
export const fiscalYear = z.object({
  startMonth: z.number().int().min(1).max(12),
  quarters: z.enum(quarterShapes),
});

/** A cycle that nobody has opened yet, though it is time. */
export const proposedCycle = named.extend({ level: z.enum(cycleLevels) });
export type ProposedCycle = z.infer<typeof proposedCycle>;

/** A step of a cycle from one state to the next, or back when it was opened again. */
export const cycleMove = z.object({
  from: z.enum(cycleStates),
  to: z.enum(cycleStates),
  at: time,
  by: personRef.nullable(),
  reason: z.string(),
  /** Name and days before and after, where they were corrected; then `from` and `to` are the same. */
  corrected: z.object({ before: named, after: named }).nullable(),
});
export type CycleMove = z.infer<typeof cycleMove>;

export const cyclesEndpoints = {
  list: endpoint({ method: 'GET', path: '/api/cycles', summary: 'All cycles, newest first', reply: z.array(cycle) }),
  create: endpoint({
    method: 'POST',
    path: '/api/cycles',
    summary: 'Open a cycle for drafting',
    body: z.object({ name, start: day, end: day, level: z.enum(cycleLevels).default('quarter') }),
    reply: cycle,
    refusals: ['cycle-overlaps', 'cycle-backwards'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/cycles/{cycleId}',
    summary: 'Start or close a cycle, or correct its name and days',
    body: z.object({
      name: name.optional(),
      start: day.optional(),
      end: day.optional(),
      state: z.enum(cycleStates).optional(),
      /** Why; a closed cycle opens again only with it, one that has started is corrected only with it. Kept beside the step. */
      reason: prose.default(''),
    }),
    reply: cycle,
    refusals: ['cycle-state', 'cycle-closed', 'cycle-reason-missing', 'cycle-overlaps', 'cycle-backwards'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/cycles/{cycleId}',
    summary: 'Delete a cycle in which there is nothing yet',
    refusals: ['cycle-not-empty', 'cycle-closed'],
  }),
  proposals: endpoint({
    method: 'GET',
    path: '/api/cycle-proposals',
    summary: 'The next cycles, from 15 days before the last one of their level ends; empty once they are there',
    reply: z.array(proposedCycle),
  }),
  fiscalYear: endpoint({
    method: 'GET',
    path: '/api/fiscal-year',
    summary: 'When the year of the organization begins',
    reply: fiscalYear,
  }),
  setFiscalYear: endpoint({
    method: 'PUT',
    path: '/api/fiscal-year',
    summary: 'Change when the year begins; cycles that are there stay as they are',
    body: fiscalYear,
    reply: fiscalYear,
  }),
};
