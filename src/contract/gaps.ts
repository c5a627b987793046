// Gaps: what ideal customers need and do not get, what shows it, and the few picked for a cycle.
import { objectiveStates } from '../core/okr/words.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { evidence } from './evidence.ts';
import { id, personRef, prose, quantity, statement, time, version, onlyAfter } from './fields.ts';

const count = z.number().int().min(0).max(100_000);

const gapBody = z.object({
  customerId: id.nullable().default(null),
  need: statement,
  feature: statement,
  /** Deals that were lost for it, and for how much. */
  lostDeals: count.default(0),
  lostAmount: quantity.nullable().default(null),
  currency: z.string().trim().max(10).default(''),
  interviews: count.default(0),
  evidence: z.array(evidence).max(20).default([]),
});
export type GapBody = z.input<typeof gapBody>;

export const gap = gapBody.extend({
  id,
  /** More than an opinion stands behind it. */
  shown: z.boolean(),
  chosen: z.object({ at: time, by: personRef.nullable(), cycleId: id, tradeOff: z.string() }).nullable(),
  proposedBy: personRef.nullable(),
  version: z.number().int(),
  objectives: z.array(z.object({ id, text: z.string(), state: z.enum(objectiveStates) })),
  can: z.object({ edit: z.boolean(), choose: z.boolean() }),
});
export type Gap = z.infer<typeof gap>;

export const gapsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/gaps',
    summary: 'What ideal customers need and do not get, ranked by what it cost',
    query: onlyAfter,
    page: { most: 200, by: 'after' },
    reply: z.array(gap),
  }),
  show: endpoint({ method: 'GET', path: '/api/gaps/{gapId}', summary: 'One gap', reply: gap }),
  add: endpoint({
    method: 'POST',
    path: '/api/gaps',
    summary: 'Note a gap: need, feature, and what shows it; anyone but readers may',
    body: gapBody,
    reply: gap,
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/gaps/{gapId}',
    summary: 'Change a gap over the version it was read with',
    body: gapBody.extend({ version }),
    reply: gap,
    refusals: ['version-conflict'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/gaps/{gapId}',
    summary: 'Remove a gap no objective came of',
    refusals: ['gap-in-use'],
  }),
  choose: endpoint({
    method: 'PUT',
    path: '/api/gaps/{gapId}/choice',
    summary: 'Pick it for a cycle; beyond the few with what gives way for it',
    body: z.object({ cycleId: id, tradeOff: prose.default('') }),
    reply: gap,
    refusals: ['choice-without-evidence', 'choice-beyond-limit', 'cycle-closed'],
  }),
  unchoose: endpoint({
    method: 'DELETE',
    path: '/api/gaps/{gapId}/choice',
    summary: 'Take it out again',
    reply: gap,
  }),
};
