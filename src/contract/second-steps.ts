// The second step of my account: a code of an app after the password, recovery codes, and the way back for who lost both.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { time } from './fields.ts';

const typed = z.string().min(1).max(200);
/** Of the app, six digits, or a recovery code; spaces and dashes do not matter. */
export const code = z.string().max(50);
const recoveryCodes = z.array(z.string());

export const secondStepsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/me/second-step',
    summary: 'Do I sign in with a second step?',
    reply: z.object({
      /** Null: it is off. */
      since: time.nullable(),
      /** Recovery codes that were not used. */
      recoveryCodes: z.number().int(),
      /** Without a password there is nothing that it would be second to. */
      password: z.boolean(),
    }),
  }),
  begin: endpoint({
    method: 'POST',
    path: '/api/me/second-step',
    summary: 'Begin to set it up: a secret for an app, which counts once a code of it was typed',
    body: z.object({ current: typed }),
    reply: z.object({
      secret: z.string(),
      /** As apps read it. */
      address: z.string(),
      /** The same to be scanned: a square of `size`, its dark fields as one path of SVG. */
      picture: z.object({ size: z.number().int(), path: z.string() }),
    }),
    refusals: ['password-wrong', 'password-missing', 'second-step-is-on', 'too-many-tries'],
  }),
  turnOn: endpoint({
    method: 'PUT',
    path: '/api/me/second-step',
    summary:
      'Turn it on with a first code; every other session of mine ends, and the recovery codes are told this once',
    body: z.object({ code }),
    reply: z.object({ recoveryCodes }),
    refusals: ['code-wrong', 'second-step-is-on', 'second-step-is-off', 'too-many-tries'],
  }),
  renewCodes: endpoint({
    method: 'POST',
    path: '/api/me/second-step/recovery-codes',
    summary: 'Ten new recovery codes, told this once; those of before work no more',
    body: z.object({ proof: typed }),
    reply: z.object({ recoveryCodes }),
    refusals: ['proof-wrong', 'second-step-is-off', 'too-many-tries'],
  }),
  turnOff: endpoint({
    method: 'POST',
    path: '/api/me/second-step/off',
    summary: 'Turn it off, with my password or a code',
    body: z.object({ proof: typed }),
    refusals: ['proof-wrong', 'second-step-is-off', 'too-many-tries'],
  }),
  reset: endpoint({
    method: 'DELETE',
    path: '/api/people/{personId}/second-step',
    summary:
      'Turn it off for somebody who lost app and codes, and with `passkeys=remove` take their passkeys away; every session of theirs ends',
    query: z.object({ passkeys: z.enum(['keep', 'remove']).default('keep') }),
    refusals: ['second-step-is-off', 'no-account'],
  }),
};
