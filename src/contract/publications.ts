// Publications: an objective as other departments read it, with what they say to it.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { drop, id, personRef, prose, span, statement, time } from './fields.ts';
import { impactPartsShown, objective, rollUp } from './objectives.ts';
import { cycle } from './cycles.ts';
import { keyResult } from './key-results.ts';
import { answer, publication } from './consent.ts';
import { audiences, dependencyStates, objectiveTypes } from '../core/okr/words.ts';

/** The page for other departments: plain words, no team membership needed. */
export const publicPage = z.object({
  id,
  text: z.string(),
  goal: span,
  type: z.enum(objectiveTypes).nullable(),
  why: z.string(),
  problem: z.string(),
  idealCustomer: z.string(),
  /** The record of the ideal customer, as it was when the objective was written for it. */
  customer: z.object({ name: z.string(), who: z.string() }).nullable(),
  impact: z.string(),
  impactParts: impactPartsShown,
  team: z.object({ id, name: z.string() }),
  cycle,
  owner: personRef.nullable(),
  publication,
  keyResults: z.array(keyResult),
  /** Promised and given up while the cycle ran. */
  dropped: z.array(keyResult),
  drop: drop.nullable(),
  rollUp,
  answers: z.array(answer),
  /** What it serves and what serves it, of what everybody may read. */
  serves: z.array(z.object({ id, text: z.string(), team: z.string() })),
  servedBy: z.array(z.object({ id, text: z.string(), team: z.string() })),
  /** What its key results need of other teams. */
  needs: z.array(z.object({ team: z.string(), need: z.string(), state: z.enum(dependencyStates) })),
  acknowledgements: z.array(z.object({ person: personRef, at: time })),
  support: z.array(z.object({ id, person: personRef, text: z.string(), at: time })),
  mine: z.object({ acknowledged: z.boolean() }),
});
export type PublicPage = z.infer<typeof publicPage>;

export const publicationBody = z.object({
  plain: prose,
  lines: z
    .array(z.object({ audience: z.enum(audiences), text: statement }))
    .max(8)
    .default([]),
});

export const publicationsEndpoints = {
  publish: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'Publish to the whole organization, in plain words',
    body: publicationBody,
    reply: objective,
    refusals: ['not-ready', 'plain-words-missing'],
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'Take a publication back to draft',
    reply: objective,
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'The page for other departments',
    reply: publicPage,
  }),
  acknowledge: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/acknowledgement',
    summary: 'We have read it',
    reply: publicPage,
  }),
  unacknowledge: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/acknowledgement',
    summary: 'Undo the acknowledgement',
    reply: publicPage,
  }),
  offerSupport: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/support',
    summary: 'Offer help',
    body: z.object({ text: statement }),
    reply: publicPage,
  }),
  withdrawSupport: endpoint({
    method: 'DELETE',
    path: '/api/support/{supportId}',
    summary: 'Take my offer back',
    reply: publicPage,
  }),
};
