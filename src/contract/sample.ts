// The sample company: looked around in on the first run, added and left again.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { lang, zone } from './fields.ts';
import { me } from './session.ts';

export const sampleEndpoints = {
  setup: endpoint({
    method: 'POST',
    path: '/api/setup/sample',
    summary: 'First run: look around the sample company',
    for: 'nobody',
    body: z.object({ token: z.string().max(200), lang, zone: zone.default('UTC') }),
    reply: me,
    refusals: ['setup-token-wrong', 'setup-done'],
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/sample',
    summary: 'Add the sample company and go there',
    body: z.object({ lang }),
    reply: me,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/sample',
    summary: 'Remove the sample company with everything in it',
    reply: z.object({
      me: me.nullable(),
      /** When no organization is left: the token to set one up. */ setupToken: z.string().nullable(),
    }),
  }),
};
