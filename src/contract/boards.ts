// A board: all that a team promised in one cycle, on one page.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id } from './fields.ts';
import { board } from './teams.ts';

export const boardsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/board',
    summary: 'The team page: objectives and key results with where they stand',
    query: z.object({ cycle: id.optional() }),
    reply: board,
  }),
};
