import type { Hono } from 'hono';
import { peopleEndpoints } from '../../../../contract/people.ts';
import { serve, serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { invite, join, listInvitations, revoke, showInvitation } from './actions.ts';

const { invitations, invite: inviteRow, revoke: revokeRow, invitation, join: joinRow } = peopleEndpoints;

export function serveInvitations(app: Hono, services: Services): void {
  const baseOf = (request: Request) => services.publicUrl ?? new URL(request.url).origin;
  serve(
    app,
    services,
    { invitations, invite: inviteRow, revoke: revokeRow },
    {
      invitations: (call) => listInvitations(call),
      invite: (call) => invite({ ...call, name: call.me.name, base: baseOf(call.request) }, call.body),
      revoke: (call) => revoke(call, call.params.invitationId),
    },
  );
  serveOpen(app, services, { invitation, join: joinRow }, { invitation: showInvitation, join });
}
