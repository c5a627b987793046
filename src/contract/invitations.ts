// Invitations: who is asked to join an organization, and how they do.
import { z } from 'zod';
import { roles, sharedRoles } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { code } from './second-steps.ts';
import { domain, email, id, lang, name, password, onlyAfter } from './fields.ts';
import { mostInvited } from '../core/people/read-invited.ts';
import { me } from './session.ts';
import { invitation, invitationPage } from './people.ts';

const invited = z.object({
  name: z.string().trim().max(120).default(''),
  /** Whom it is for: somebody who left takes their old account back with it. */
  email: email.nullable().default(null),
  role: z.enum(roles),
  teamIds: z.array(id).max(50).default([]),
});

export const invitationsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/invitations',
    summary: 'Open invitations',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(invitation),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/invitations',
    summary: 'Invite by link',
    body: invited,
    reply: invitation,
    tellsOnce: true,
    refusals: ['address-unknown'],
  }),
  createSeveral: endpoint({
    method: 'POST',
    path: '/api/invitations/several',
    summary: 'Invite several at once, each with a link of their own; all or none',
    body: z.object({ people: z.array(invited.extend({ email })).min(1).max(mostInvited) }),
    reply: z.array(invitation),
    tellsOnce: true,
    refusals: ['invalid', 'address-unknown'],
  }),
  share: endpoint({
    method: 'POST',
    path: '/api/invitations/shared',
    summary: 'Make a link that everybody with an address of a mail domain may use, at most so many',
    body: z.object({
      domain,
      role: z.enum(sharedRoles),
      teamIds: z.array(id).max(50).default([]),
      most: z.number().int().min(1).max(1000).default(50),
      days: z.number().int().min(1).max(90).default(7),
    }),
    reply: invitation,
    tellsOnce: true,
    refusals: ['address-unknown'],
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
    /** `code`: of the second step, for an account that has one. */
    body: z.object({ name, email, password, lang, code: code.optional() }),
    reply: me,
    refusals: [
      'invitation-over',
      'invitation-for-other',
      'invitation-for-domain',
      'email-taken',
      'account-exists',
      'code-needed',
      'code-wrong',
      'second-step-lost',
      'too-many-tries',
    ],
  }),
};
