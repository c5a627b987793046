// Invitations: who is asked to join an organization, and how they do.
import { z } from 'zod';
import { roles } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { email, id, lang, name, password } from './fields.ts';
import { me } from './session.ts';
import { invitation, invitationPage } from './people.ts';

export const invitationsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/invitations',
    summary: 'Open invitations',
    reply: z.array(invitation),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/invitations',
    summary: 'Invite by link',
    body: z.object({
      name: z.string().trim().max(120).default(''),
      /** Whom it is for: somebody who left takes their old account back with it. */
      email: email.nullable().default(null),
      role: z.enum(roles),
      teamIds: z.array(id).max(50).default([]),
    }),
    reply: invitation,
    tellsOnce: true,
  }),
  remove: endpoint({ method: 'DELETE', path: '/api/invitations/{invitationId}', summary: 'Take an invitation back' }),
  show: endpoint({
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
    summary: 'Accept an invitation, with a new account or the one that has this e-mail',
    for: 'nobody',
    body: z.object({ name, email, password, lang }),
    reply: me,
    refusals: ['invitation-over', 'invitation-for-other', 'email-taken', 'account-exists', 'too-many-tries'],
  }),
};
