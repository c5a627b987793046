// Restricting who reads an objective: the rare case; open is the default.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, statement } from './fields.ts';
import { objective } from './objectives.ts';

/** Who reads it besides its team; both may be empty. */
export const restrictionBody = z.object({
  teamIds: z.array(id).max(50).default([]),
  personIds: z.array(id).max(50).default([]),
  reason: statement,
});

export const restrictionsEndpoints = {
  restrict: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/restriction',
    summary:
      'Let only the team, its owner, those asked to agree, admins, and the teams and people named here read the objective; to all others it does not exist, it is counted nowhere, and its public links stop',
    body: restrictionBody,
    reply: objective,
    refusals: ['owner-not-named', 'dropped', 'cycle-closed'],
  }),
  open: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/restriction',
    summary: 'Open the objective to everybody again, as objectives are by default',
    reply: objective,
    refusals: ['dropped', 'cycle-closed'],
  }),
};
