// People of an organization, their roles, and the links that invite them.
import { z } from 'zod';
import { roles, spokenRoles } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { id, name, time, onlyAfter } from './fields.ts';

export const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  teams: z.array(z.object({ id, lead: z.boolean() })),
  /** For whom they agree to objectives; an admin says so. */
  speaksFor: z.array(z.enum(spokenRoles)),
  /** False for people of the sample, who cannot sign in. */
  account: z.boolean(),
  /** Do they sign in with a second step? Null for those who do not manage people. */
  secondStep: z.boolean().nullable(),
  /** How many passkeys they sign in with. Null for those who do not manage people. */
  passkeys: z.number().int().nullable(),
});
export type Person = z.infer<typeof person>;

export const invitation = z.object({
  id,
  name: z.string(),
  /** Whom it is for; null: whoever has the link. */
  email: z.string().nullable(),
  role: z.enum(roles),
  teamIds: z.array(id),
  invitedBy: z.string(),
  expiresAt: time,
  /** Everybody with an address of this mail domain may use it, `most` of them; null: it is used once. */
  domain: z.string().nullable(),
  most: z.number().int().nullable(),
  used: z.number().int(),
  /** Only in the reply that creates it: the link is not stored. */
  link: z.string().optional(),
});
export type Invitation = z.infer<typeof invitation>;

export const invitationPage = z.object({
  organization: z.string(),
  role: z.enum(roles),
  invitedBy: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  /** Only for addresses of this mail domain; null: for any. */
  domain: z.string().nullable(),
  /** They were here before: their account and what they wrote wait for them. */
  returns: z.boolean(),
});

export const peopleEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'Everyone in the organization',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(person),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/people/{personId}',
    summary: 'Change a role, a name, or for whom somebody agrees',
    body: z.object({
      role: z.enum(roles).optional(),
      name: name.optional(),
      speaksFor: z.array(z.enum(spokenRoles)).optional(),
    }),
    reply: person,
    refusals: ['last-admin'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/people/{personId}',
    summary: 'Remove a person from the organization',
    refusals: ['last-admin'],
  }),
  makeReset: endpoint({
    method: 'POST',
    path: '/api/people/{personId}/password-reset',
    summary: 'Make a link with which a person sets a new password; it is told this once and works for a day',
    reply: z.object({ link: z.string() }),
    refusals: ['no-account', 'address-unknown'],
  }),
};
