import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import type { Me } from '../../contract/session.ts';
import { call, whole, write } from './api.ts';
import { enter } from './session.ts';

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => whole('GET /api/invitations', { signal }),
});

/** What the holder of a link is invited to. */
export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call('GET /api/join/{token}', { params: { token }, signal }),
  });
}

// Inviting is no event: nobody else sees it, and a link is nothing for a log.
export async function invite(body: BodyOf<'POST /api/invitations'>) {
  return write('POST /api/invitations', { body });
}

export async function removeInvitation(invitationId: string): Promise<void> {
  await write('DELETE /api/invitations/{invitationId}', { params: { invitationId } });
}

export function join(token: string, body: BodyOf<'POST /api/join/{token}'>): Promise<Me> {
  return enter(write('POST /api/join/{token}', { params: { token }, body }));
}

export function inviteSeveral(body: BodyOf<'POST /api/invitations/several'>) {
  return write('POST /api/invitations/several', { body });
}

export function inviteShared(body: BodyOf<'POST /api/invitations/shared'>) {
  return write('POST /api/invitations/shared', { body });
}
