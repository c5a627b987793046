// Agreements: who was asked for consent to an objective, and what they said.
import { agreementStates, agreementRoles } from '../core/okr/words.ts';
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
  }),
  answer: endpoint({
    method: 'PATCH',
    path: '/api/agreements/{agreementId}',
    summary: 'Agree or decline, as the person who was asked',
    body: z.object({ state: z.enum(agreementStates).exclude(['asked']), reason: prose.default('') }),
    reply: agreement,
    refusals: ['reason-missing'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/agreements/{agreementId}',
    summary: 'Take the question back',
    reply: objective,
  }),
};
