// For whom the product is meant: ideal customers as versioned records of the company.
import { markets, objectiveStates } from '../core/okr/words.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, name, personRef, prose, statement, time, version, onlyAfter } from './fields.ts';
import { objective } from './objectives.ts';

const lines = z.array(statement).max(20).default([]);

const customerBody = z.object({
  name,
  /** Businesses, consumers, or both. */
  audience: z.enum(markets),
  who: statement,
  problem: prose.default(''),
  mustHaves: lines,
  exclusions: lines,
});
export type CustomerBody = z.input<typeof customerBody>;

const customerVersion = customerBody.extend({ version: z.number().int(), by: personRef.nullable(), at: time });

export const idealCustomer = customerVersion.extend({
  id,
  /** Newest first, without today's. */
  earlier: z.array(customerVersion),
  /** Objectives tied to it, of those I may see; `version`: the one they were written for. */
  objectives: z.array(z.object({ id, text: z.string(), state: z.enum(objectiveStates), version: z.number().int() })),
  can: z.object({ edit: z.boolean() }),
});
export type IdealCustomer = z.infer<typeof idealCustomer>;

export const idealCustomersEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/ideal-customers',
    summary: 'The ideal customers of the organization with their earlier versions',
    query: onlyAfter,
    page: { most: 50, by: 'after' },
    reply: z.array(idealCustomer),
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/ideal-customers',
    summary: 'Write down an ideal customer; anyone but readers may',
    body: customerBody,
    reply: idealCustomer,
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/ideal-customers/{customerId}',
    summary: 'Write the next version over the one it was read with; the earlier one stays',
    body: customerBody.extend({ version }),
    reply: idealCustomer,
    refusals: ['version-conflict'],
  }),
  stillFits: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/ideal-customer',
    summary: 'An objective that was written for an earlier version fits today’s, too',
    reply: objective,
    refusals: ['cycle-closed'],
  }),
};
