// Answers: what a person says to a finding of the coach.
import { z } from 'zod';
import { answerKinds } from '../core/coach/answered.ts';
import { answer } from './consent.ts';
import { endpoint } from './endpoint.ts';
import { day, prose } from './fields.ts';

export const answersEndpoints = {
  answer: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/answers/{fingerprint}',
    summary: 'Answer a finding of the coach: fix, explain, dispute or postpone',
    body: z.object({
      rule: z.string().max(80),
      kind: z.enum(answerKinds),
      text: prose.default(''),
      until: day.nullable().default(null),
    }),
    reply: answer,
    refusals: ['answer-needs-text', 'answer-needs-date'],
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/answers/{fingerprint}',
    summary: 'Take an answer back',
  }),
};
