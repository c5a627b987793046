// Definition changes: the moments at which a number began to mean something else, and what became of the baseline.
import { definitionAnswers } from '../core/okr/words.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, onlyAfter, personRef, quantity, time } from './fields.ts';

/** From `at` on readings were made by another question; a chart marks it. */
export const definitionChange = z.object({
  id,
  at: time,
  by: personRef.nullable(),
  /** What was asked before and after, as a person reads it. */
  before: z.string(),
  after: z.string(),
  /** Baseline in force when it changed; null: there is none, and nothing to ask. */
  baseline: z.number().nullable(),
  /** The first reading by the new definition. */
  firstReading: z.object({ at: time, value: z.number() }).nullable(),
  /** null: the owner has not said. */
  answer: z.enum(definitionAnswers).nullable(),
  /** The baseline measured anew. */
  newBaseline: z.number().nullable(),
  answeredBy: personRef.nullable(),
  answeredAt: time.nullable(),
});
export type DefinitionChange = z.infer<typeof definitionChange>;

const answerBody = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('keep') }),
  z.object({ answer: z.literal('anew'), baseline: quantity }),
]);

export const definitionsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/definitions',
    summary: 'When the definition of the number changed, newest first, and whether the baseline was kept',
    query: onlyAfter,
    page: { most: 200, by: 'after' },
    reply: z.array(definitionChange),
  }),
  answer: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/definitions/{definitionId}',
    summary: 'Keep the baseline over a changed definition, or measure it anew',
    body: answerBody,
    reply: definitionChange,
    refusals: ['cycle-closed'],
  }),
};
