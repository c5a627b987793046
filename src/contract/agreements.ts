// Agreements: who was asked for consent to an objective, and what they said.
import { agreementRoles, agreementStates, spokenRoles } from '../core/okr/words.ts';
import { z } from 'zod';
import { agreement } from './consent.ts';
import { endpoint } from './endpoint.ts';
import { id, prose } from './fields.ts';
import { objective } from './objectives.ts';

export const agreementsEndpoints = {
  ask: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/agreements',
    summary: 'Ask a named counterpart to agree',
    body: z.object({ personId: id, role: z.enum(agreementRoles), question: prose.default('') }),
    reply: objective,
    refusals: ['not-their-role', 'own-consent'],
  }),
  override: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/overrides',
    summary: 'Go on without a consent, with the reason that everybody sees; leads and admins',
    body: z.object({ role: z.enum(spokenRoles), reason: prose }),
    reply: objective,
    refusals: ['reason-missing'],
  }),
  answer: endpoint({
    method: 'PATCH',
    path: '/api/agreements/{agreementId}',
    summary: 'Agree, agree on a condition, or decline, as the person who was asked',
    body: z.object({
      state: z.enum(agreementStates).exclude(['asked', 'overridden']),
      reason: prose.default(''),
      /** With `agreed-if`: what has to be done. */
      condition: prose.default(''),
    }),
    reply: agreement,
    refusals: ['reason-missing', 'condition-missing', 'own-consent'],
  }),
  meet: endpoint({
    method: 'PUT',
    path: '/api/agreements/{agreementId}/condition',
    summary: 'Say that the condition of an agreement is met, or that it is open again',
    body: z.object({ met: z.boolean() }),
    reply: agreement,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/agreements/{agreementId}',
    summary: 'Take back a question that nobody has answered',
    reply: objective,
    refusals: ['agreement-answered'],
  }),
};
