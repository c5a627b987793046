// Dependencies: what a key result needs of another team, by when; asked, accepted, declined with a reason, done.
import { z } from 'zod';
import { dependencyStates } from '../core/okr/words.ts';
import { dependency } from './dependency.ts';
import { endpoint } from './endpoint.ts';
import { day, id, prose, statement } from './fields.ts';

export const dependencyBody = z.object({
  teamId: id,
  need: statement,
  due: day.nullable().default(null),
});

export const dependenciesEndpoints = {
  ask: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/dependencies',
    summary: 'Ask another team for what the key result needs, by when',
    body: dependencyBody,
    reply: dependency,
    refusals: ['own-team', 'dropped', 'cycle-closed'],
  }),
  askAgain: endpoint({
    method: 'PUT',
    path: '/api/dependencies/{dependencyId}',
    summary: 'Say anew what is needed, of whom and by when; it is asked again',
    body: dependencyBody,
    reply: dependency,
    refusals: ['own-team', 'cycle-closed'],
  }),
  answer: endpoint({
    method: 'PATCH',
    path: '/api/dependencies/{dependencyId}',
    summary: 'Accept, decline with a reason, or say that it is done, as the team that was asked',
    body: z.object({ state: z.enum(dependencyStates).exclude(['asked']), reason: prose.default('') }),
    reply: dependency,
    refusals: ['reason-missing', 'dependency-over', 'cycle-closed'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/dependencies/{dependencyId}',
    summary: 'It is needed no more',
    refusals: ['cycle-closed'],
  }),
};
