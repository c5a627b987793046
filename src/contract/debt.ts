// The debt register: what a team carries along, what it costs today, what may come of it, and the day a limit is met.
import { capacityReasons, growths } from '../core/capacity/capacity-forecast.ts';
import { largestValue } from '../core/numbers/largest-value.ts';
import { debtKinds, debtOutcomes } from '../core/okr/debt.ts';
import { objectiveStates, stages } from '../core/okr/words.ts';
import {
  lang,
  day,
  draftStatement,
  id,
  link,
  personRef,
  prose,
  quantity,
  statement,
  time,
  version,
  onlyAfter,
} from './fields.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';

const count = z.number().min(0).max(1_000_000);

/** What it costs today: an indicator of ours, or hours and incidents a month with where they were counted. */
const interestBody = z.object({
  indicatorId: id.nullable().default(null),
  hours: count.nullable().default(null),
  incidents: count.nullable().default(null),
  source: draftStatement.default(''),
  url: link.nullable().default(null),
});

/**
 * A series that grows, of an indicator or a key result, and the highest value that was measured to be borne: typed with
 * its report and day, or what a key result that reads a load test stands at.
 */
const capacityBody = z.object({
  indicatorId: id.nullable().default(null),
  keyResultId: id.nullable().default(null),
  limit: quantity.nullable().default(null),
  limitKeyResultId: id.nullable().default(null),
  source: draftStatement.default(''),
  url: link.nullable().default(null),
  date: day.nullable().default(null),
});

const written = z.object({
  teamId: id,
  text: statement,
  kind: z.enum(debtKinds),
  interest: interestBody.prefault({}),
  risk: prose.default(''),
  since: day.nullable().default(null),
  capacity: capacityBody.nullable().default(null),
});
export type DebtBody = z.input<typeof written>;
export type Capacity = z.output<typeof capacityBody>;
export type InterestWritten = z.output<typeof interestBody>;

export const debtClosing = z.object({
  at: time,
  by: personRef.nullable(),
  outcome: z.enum(debtOutcomes),
  text: z.string(),
  /** Of the team at that time; null: nobody had said, or it was not kept yet. */
  stage: z.enum(stages).nullable(),
});

export const debtItem = z.object({
  id,
  team: z.object({ id, name: z.string() }),
  text: z.string(),
  kind: z.enum(debtKinds),
  interest: z.object({
    indicator: z.object({ id, name: z.string(), unit: z.string(), value: z.number().nullable() }).nullable(),
    hours: z.number().nullable(),
    incidents: z.number().nullable(),
    source: z.string(),
    url: z.string().nullable(),
  }),
  /** What it costs is measured, or counted by somebody who says from where. */
  evidenced: z.boolean(),
  risk: z.string(),
  since: day.nullable(),
  capacity: capacityBody.nullable(),
  closed: debtClosing.nullable(),
  /** Carried on by decision, in an earlier stage than the team is in now. */
  asksAgain: z.boolean(),
  proposedBy: personRef.nullable(),
  createdAt: time,
  version: z.number().int(),
  /** Objectives that came of it, of those I may see. */
  objectives: z.array(z.object({ id, text: z.string(), state: z.enum(objectiveStates) })),
  can: z.object({ edit: z.boolean() }),
});
export type DebtItem = z.infer<typeof debtItem>;

const range = z.object({
  growth: z.enum(growths),
  from: day,
  middle: day,
  /** Null: one way in ten does not reach it in sight. */
  to: day.nullable(),
  weight: z.number(),
});

export const capacityShown = z.object({
  series: z.object({ name: z.string(), unit: z.string() }),
  limit: z.number().nullable(),
  /** From where the limit is known where a key result tells it. */
  limitOf: z.object({ id, text: z.string(), at: time.nullable() }).nullable(),
  /** The last reading of each day, oldest first. */
  points: z.array(z.object({ at: time, value: z.number() })),
  forecast: z.discriminatedUnion('given', [
    z.object({
      given: z.literal(false),
      reason: z.enum(capacityReasons),
      steps: z.number().int(),
      needed: z.number().int(),
      day: day.nullable(),
    }),
    z.object({
      given: z.literal(true),
      from: day,
      to: day.nullable(),
      ranges: z.array(range),
      days: z.number().int(),
      steps: z.number().int(),
      sight: day,
    }),
  ]),
});
export type CapacityShown = z.infer<typeof capacityShown>;

export const debtEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/debt',
    summary: 'The debt register of all teams or of one: what costs most first; closed ones instead with `closed`',
    query: onlyAfter.extend({ team: id.optional(), closed: z.literal('yes').optional() }),
    page: { most: 200, by: 'after' },
    reply: z.array(debtItem),
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/debt/{debtId}',
    summary: 'One item of the debt register',
    reply: debtItem,
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/debt',
    summary: 'Add something a team carries along; anyone but readers may',
    body: written,
    reply: debtItem,
    refusals: ['limit-unit-clash'],
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/api/debt/{debtId}',
    summary: 'Change an item over the version it was read with',
    body: z.object({
      version,
      text: statement.optional(),
      kind: z.enum(debtKinds).optional(),
      interest: interestBody.optional(),
      risk: prose.optional(),
      since: day.nullable().optional(),
      capacity: capacityBody.nullable().optional(),
    }),
    reply: debtItem,
    refusals: ['version-conflict', 'debt-closed', 'limit-unit-clash'],
  }),
  close: endpoint({
    method: 'PUT',
    path: '/api/debt/{debtId}/closing',
    summary: 'Close an item with what happened',
    body: z.object({ outcome: z.enum(debtOutcomes), text: statement }),
    reply: debtItem,
  }),
  reopen: endpoint({
    method: 'DELETE',
    path: '/api/debt/{debtId}/closing',
    summary: 'Open a closed item again',
    reply: debtItem,
  }),
  capacity: endpoint({
    method: 'GET',
    path: '/api/capacity',
    summary:
      'Between which days a growing series meets a limit: `indicator` or `keyResult`, and `limit` or `limitKeyResult`',
    query: z.object({
      indicator: id.optional(),
      keyResult: id.optional(),
      limit: z.coerce.number().min(-largestValue).max(largestValue).optional(),
      limitKeyResult: id.optional(),
    }),
    reply: capacityShown,
    refusals: ['limit-unit-clash'],
  }),
};

export const debtFiles = {
  csv: endpoint({
    method: 'GET',
    path: '/api/debt.csv',
    summary: 'The debt register as CSV, closed items too',
    query: z.object({ team: id.optional(), lang: lang.optional() }),
    reply: z.string(),
    type: 'text/csv',
  }),
};
