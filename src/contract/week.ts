// My week: all that waits for one person, on one screen.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { week } from './check-ins.ts';

export const weekEndpoints = {
  show: endpoint({ method: 'GET', path: '/api/week', summary: 'All that waits for me, on one screen', reply: week }),
  reminders: endpoint({
    method: 'GET',
    path: '/api/week/reminders',
    summary: 'How many things wait for me, as many as My week says; for my eyes only',
    reply: z.object({ count: z.number().int() }),
  }),
};
