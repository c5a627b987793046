// The organization itself: so far, whose days it lives by.
import { z } from 'zod';
import { zones } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { zone } from './fields.ts';

export const organizationEndpoints = {
  changeZone: endpoint({
    method: 'PUT',
    path: '/api/organization/zone',
    summary:
      'Choose the time zone that days follow; it counts from the next day on, and earlier days stay as they were',
    body: z.object({ zone }),
    reply: z.object({ zones }),
  }),
};
