// My account and the company's sign-in: tied to each other by whoever knows the password, and untied again.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { time } from './fields.ts';
import { code } from './second-steps.ts';

export const companyTiesEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/me/company-sign-in',
    summary: 'Is my account connected to the company’s sign-in?',
    reply: z.object({
      /** What it is called; null: there is none here. */
      name: z.string().nullable(),
      /** Null: it is not connected. */
      since: time.nullable(),
      /** Without a password nothing says whose account it is. */
      password: z.boolean(),
      /** Another way in remains without it. */
      removable: z.boolean(),
    }),
  }),
  begin: endpoint({
    method: 'POST',
    path: '/api/me/company-sign-in',
    summary:
      'Begin to connect my account: where the browser goes to sign in at the company; it comes back within ten minutes, in the same session',
    body: z.object({ current: z.string().min(1).max(200), code: code.optional() }),
    reply: z.object({ address: z.string() }),
    refusals: [
      'company-off',
      'company-tied-already',
      'company-sign-in-failed',
      'password-missing',
      'password-wrong',
      'code-needed',
      'code-wrong',
      'second-step-lost',
      'too-many-tries',
    ],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/me/company-sign-in',
    summary: 'Disconnect my account, while another way in remains; every other session of mine ends',
    refusals: ['company-off', 'company-not-tied', 'last-way-in'],
  }),
};
