import { invitationsEndpoints } from '../../../../contract/invitations.ts';
import type { Hono } from 'hono';
import { type Invitation } from '../../../../contract/people.ts';
import { serve, serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { namesOf } from '../../../store/people.ts';
import { findOrganization } from '../../../store/session.ts';
import { findTeam } from '../../../store/teams.ts';
import { randomBytes } from 'node:crypto';
import type { Role } from '../../../../core/okr/words.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { OpenCall } from '../../../http/call.ts';
import { join, returnsTo } from './join.ts';
import { hashOf, openInvitation } from './open-invitation.ts';
import { presentInvitation } from './present.ts';
import { endInvitation, insertInvitation, listOpenInvitations } from '../../../store/invitations.ts';

const { show, join: joinRow, ...rows } = invitationsEndpoints;

export function serveInvitations(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => listInvitations(call),
    create: (call) => invite({ ...call, name: call.me.name, base: call.outside }, call.body),
    remove: (call) => revoke(call, call.params.invitationId),
  });
  serveOpen(
    app,
    services,
    { show, join: joinRow },
    { show: showInvitation, join },
    {
      join: ({ params, now }) => openInvitation(services.database.db, params['token'] ?? '', now),
    },
  );
}

type In<Name extends keyof typeof invitationsEndpoints> = OpenCall<(typeof invitationsEndpoints)[Name]>;

type Wanted = { name: string; email: string | null; role: Role; teamIds: string[] };

const daysOpen = 14;

export async function listInvitations({ db, actor, now }: Ask): Promise<Invitation[]> {
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const rows = await listOpenInvitations(db, actor.organizationId, now.toISOString());
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.invited_by),
  );
  return rows.map((row) => presentInvitation(row, names.get(row.invited_by) ?? ''));
}

/** Makes an invitation and its link; only a hash of the link's token is kept. */
export async function invite(
  change: Change & { name: string; base: string },
  { name, email, role, teamIds }: Wanted,
): Promise<Invitation> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  allow(actor, 'manage-people', organizationRecord(organizationId));
  for (const teamId of teamIds) if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  const token = `${organizationId.replaceAll('-', '')}${randomBytes(24).toString('base64url')}`;
  const row: InvitationsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    token_hash: hashOf(token),
    name,
    email: email?.toLowerCase() ?? null,
    role,
    team_ids: teamIds,
    invited_by: actor.id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + daysOpen * 86_400_000).toISOString(),
    over_at: null,
  };
  await insertInvitation(db, row);
  return { ...presentInvitation(row, change.name), link: `${change.base}/join/${token}` };
}

export async function revoke({ db, actor, now }: Change, id: string): Promise<void> {
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  if (!(await endInvitation(db, actor.organizationId, id, now.toISOString()))) refuse('not-found');
}

export async function showInvitation({ services, params, now }: In<'show'>) {
  const { db } = services.database;
  const invitation = await openInvitation(db, params.token, now);
  const organization = await findOrganization(db, invitation.organization_id);
  const names = await namesOf(db, invitation.organization_id, [invitation.invited_by]);
  return {
    organization: organization?.name ?? '',
    role: invitation.role,
    invitedBy: names.get(invitation.invited_by) ?? '',
    name: invitation.name,
    email: invitation.email ?? null,
    returns: (await returnsTo(db, invitation)) !== undefined,
  };
}
