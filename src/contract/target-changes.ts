// Target changes: what was frozen and is moved on the way, with a reason.
import { endpoint } from './endpoint.ts';
import { keyResult, targetBody } from './key-results.ts';

export const targetChangesEndpoints = {
  create: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/target',
    summary: 'Change a frozen target, with a reason; the frozen one goes on counting',
    body: targetBody,
    reply: keyResult,
    refusals: ['not-frozen', 'cycle-closed'],
  }),
};
