import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

export function definitionsQuery(keyResultId: string) {
  return queryOptions({
    queryKey: ['definitions', keyResultId],
    queryFn: ({ signal }) =>
      whole('GET /api/key-results/{keyResultId}/definitions', { params: { keyResultId }, signal }),
  });
}

type OfDefinition = { keyResultId: string; definitionId: string };
type Answer = BodyOf<'PUT /api/key-results/{keyResultId}/definitions/{definitionId}'>;

/** What becomes of the baseline after what is measured has changed. */
export function answerDefinition(params: OfDefinition, body: Answer) {
  return write('PUT /api/key-results/{keyResultId}/definitions/{definitionId}', { params, body });
}
