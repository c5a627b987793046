// People of an organization, their roles, and the links that invite them.
import { z } from 'zod';
import { roles } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { email, id, lang, name, password, time } from './fields.ts';
import { me } from './session.ts';

export const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  teams: z.array(z.object({ id, lead: z.boolean() })),
  /** False for people of the sample, who cannot sign in. */
  account: z.boolean(),
});
export type Person = z.infer<typeof person>;

export const invitation = z.object({
  id,
  name: z.string(),
  role: z.enum(roles),
  teamIds: z.array(id),
  invitedBy: z.string(),
  expiresAt: time,
  /** Only in the reply that creates it: the link is not stored. */
  link: z.string().optional(),
});
export type Invitation = z.infer<typeof invitation>;

const invitationPage = z.object({
  organization: z.string(),
  role: z.enum(roles),
  invitedBy: z.string(),
  name: z.string(),
});

export const peopleEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'Everyone in the organization',
    reply: z.array(person),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/people/{personId}',
    summary: 'Change a role or a name',
    body: z.object({ role: z.enum(roles).optional(), name: name.optional() }),
    reply: person,
    refusals: ['last-admin'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/people/{personId}',
    summary: 'Remove a person from the organization',
    refusals: ['last-admin'],
  }),
  invitations: endpoint({
    method: 'GET',
    path: '/api/invitations',
    summary: 'Open invitations',
    reply: z.array(invitation),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/invitations',
    summary: 'Invite by link',
    body: z.object({
      name: z.string().trim().max(120).default(''),
      role: z.enum(roles),
      teamIds: z.array(id).max(50).default([]),
    }),
    reply: invitation,
    tellsOnce: true,
  }),
  revoke: endpoint({ method: 'DELETE', path: '/api/invitations/{invitationId}', summary: 'Take an invitation back' }),
  invitation: endpoint({
    method: 'GET',
    path: '/api/join/{token}',
    summary: 'What an invitation is for',
    for: 'nobody',
    reply: invitationPage,
    refusals: ['invitation-over'],
  }),
  join: endpoint({
    method: 'POST',
    path: '/api/join/{token}',
    summary: 'Accept an invitation with a new account',
    for: 'nobody',
    body: z.object({ name, email, password, lang }),
    reply: me,
    refusals: ['invitation-over', 'email-taken'],
  }),
};
