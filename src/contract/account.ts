// My account: its e-mail, its password, where it is signed in, and the way back in for whoever forgot the password.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { email, id, password, time } from './fields.ts';

/** Where the account is signed in. */
const session = z.object({
  id,
  /** The one that asks. */
  current: z.boolean(),
  /** As the browser calls itself; empty when it does not. */
  userAgent: z.string(),
  /** The network address it signed in from; empty when it is not known. */
  address: z.string(),
  since: time,
  /** Kept once a day. */
  lastSeen: time,
});
export type AccountSession = z.infer<typeof session>;

const typed = z.string().min(1).max(200);

export const accountEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/me/account',
    summary: 'My account and where it is signed in',
    reply: z.object({ email: z.string(), sessions: z.array(session) }),
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/me/password',
    summary: 'Change my password; every other session of mine ends',
    body: z.object({ current: typed, password }),
    refusals: ['password-wrong', 'too-many-tries'],
  }),
  changeEmail: endpoint({
    method: 'PUT',
    path: '/api/me/email',
    summary: 'Change the e-mail address I sign in with',
    body: z.object({ current: typed, email }),
    refusals: ['password-wrong', 'email-taken', 'too-many-tries'],
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/api/me/sessions/{sessionId}',
    summary: 'Sign out one of my devices',
  }),
  askReset: endpoint({
    method: 'POST',
    path: '/api/password-resets',
    summary: 'Have a link mailed that sets a new password; the answer is the same for an address nobody has',
    for: 'nobody',
    body: z.object({ email }),
    refusals: ['mail-missing', 'too-many-tries'],
  }),
  showReset: endpoint({
    method: 'GET',
    path: '/api/password-resets/{token}',
    summary: 'Whose password a link sets',
    for: 'nobody',
    reply: z.object({ name: z.string(), email: z.string() }),
    refusals: ['reset-over'],
  }),
  reset: endpoint({
    method: 'POST',
    path: '/api/password-resets/{token}',
    summary: 'Set a new password with a link; every session ends',
    for: 'nobody',
    body: z.object({ password }),
    refusals: ['reset-over'],
  }),
};
