import { invitationsEndpoints } from '../../../../contract/invitations.ts';
import type { Hono } from 'hono';
import { type Invitation } from '../../../../contract/people.ts';
import { serve, serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { insertPerson, namesOf } from '../../../store/people.ts';
import { findOrganization } from '../../../store/session.ts';
import { findTeam, setMember } from '../../../store/teams.ts';
import { createHash, randomBytes } from 'node:crypto';
import type { Me } from '../../../../contract/session.ts';
import type { Role } from '../../../../core/okr/words.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import { hashPassword } from '../../../auth/password-hash.ts';
import { registerAccount } from '../../../auth/register.ts';
import { type Change, type Ask, inTransaction } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { baseOf } from '../../../http/base-of.ts';
import type { OpenCall } from '../../../http/call.ts';
import { enter } from '../session/session.ts';
import { presentInvitation } from './present.ts';
import {
  endInvitation,
  findOpenInvitation,
  insertInvitation,
  listOpenInvitations,
} from '../../../store/invitations.ts';

const { show, join: joinRow, ...rows } = invitationsEndpoints;

export function serveInvitations(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => listInvitations(call),
    create: (call) => invite({ ...call, name: call.me.name, base: baseOf(services, call.request) }, call.body),
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

type Wanted = { name: string; role: Role; teamIds: string[] };

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
  { name, role, teamIds }: Wanted,
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
  };
}

/** Accepts with a new account, then straight in. */
export async function join(call: In<'join'>): Promise<Me> {
  const { services, params, body, now } = call;
  const invitation = await openInvitation(services.database.db, params.token, now);
  const organizationId = invitation.organization_id;
  const passwordHash = await hashPassword(body.password);
  const id = uuidV7();
  await inTransaction(services, { organizationId, id, name: body.name }, now, async (tx, record) => {
    if (!(await endInvitation(tx, organizationId, invitation.id, now.toISOString()))) refuse('invitation-over');
    const userId = await registerAccount(tx, { email: body.email, name: body.name, passwordHash });
    await insertPerson(tx, {
      organization_id: organizationId,
      id,
      user_id: userId,
      name: body.name,
      email: body.email.toLowerCase(),
      role: invitation.role,
      lang: body.lang,
      created_at: now.toISOString(),
      left_at: null,
    });
    for (const teamId of invitation.team_ids) {
      if (await findTeam(tx, organizationId, teamId))
        await setMember(tx, organizationId, teamId, id, invitation.role === 'lead');
    }
    record({ type: 'person.joined', subjectId: id, values: { name: body.name } });
  });
  return enter(call, body.email, body.password);
}

async function openInvitation(db: Db, token: string, now: Date): Promise<InvitationsTable> {
  const organizationId = token.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return (await findOpenInvitation(db, organizationId, hashOf(token), now.toISOString())) ?? refuse('invitation-over');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
