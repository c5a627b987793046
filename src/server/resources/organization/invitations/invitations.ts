import { invitationsEndpoints } from '../../../../contract/invitations.ts';
import type { Hono } from 'hono';
import { type Invitation } from '../../../../contract/people.ts';
import { serve, serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { listPeople, namesOf } from '../../../store/people.ts';
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
import { refusePasswords } from '../../../auth/passwords-open.ts';
import { join, returnsTo } from './join.ts';
import { hashOf, openInvitation } from './open-invitation.ts';
import { presentInvitation } from './present.ts';
import { endInvitation, insertInvitation, listOpenInvitations } from '../../../store/invitations.ts';

const { show, join: joinRow, ...rows } = invitationsEndpoints;

export function serveInvitations(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => listInvitations(call),
    create: (call) => invite({ ...call, name: call.me.name }, call.body),
    createSeveral: (call) => inviteSeveral({ ...call, name: call.me.name }, call.body.people),
    share: (call) => share({ ...call, name: call.me.name }, call.body),
    remove: (call) => revoke(call, call.params.invitationId),
  });
  serveOpen(
    app,
    services,
    { show, join: joinRow },
    { show: showInvitation, join },
    {
      join: async ({ params, now }) => {
        await refusePasswords(services);
        await openInvitation(services.database.db, params['token'] ?? '', now);
      },
    },
  );
}

type In<Name extends keyof typeof invitationsEndpoints> = OpenCall<(typeof invitationsEndpoints)[Name]>;

type Inviting = Change & { name: string; linkBase: () => string };
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
export async function invite(change: Inviting, { name, email, role, teamIds }: Wanted): Promise<Invitation> {
  allow(change.actor, 'manage-people', organizationRecord(change.actor.organizationId));
  return makeLink(change, { name, email: email?.toLowerCase() ?? null, role, team_ids: teamIds }, daysOpen);
}

/** All or none: whoever is here or invited already is told with the place. */
async function inviteSeveral(change: Inviting, people: readonly (Wanted & { email: string })[]): Promise<Invitation[]> {
  const { db, actor, now } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const here = new Set((await listPeople(db, actor.organizationId)).map(({ email }) => email.toLowerCase()));
  const open = await listOpenInvitations(db, actor.organizationId, now.toISOString());
  const invited = new Set(open.map(({ email }) => email));
  const before = new Set<string>();
  const problems = people.flatMap(({ email }, at) => {
    const address = email.toLowerCase();
    const code = here.has(address) ? 'already-here' : invited.has(address) ? 'already-invited' : 'twice';
    const isRight = code === 'twice' && !before.has(address);
    before.add(address);
    return isRight ? [] : [{ path: `people.${at}.email`, code }];
  });
  if (problems.length > 0) refuse('invalid', { problems });
  const made: Invitation[] = [];
  for (const one of people) made.push(await invite(change, one));
  return made;
}

type Shared = { domain: string; role: Role; teamIds: string[]; most: number; days: number };

async function share(change: Inviting, { domain, role, teamIds, most, days }: Shared): Promise<Invitation> {
  allow(change.actor, 'manage-people', organizationRecord(change.actor.organizationId));
  return makeLink(change, { name: '', email: null, role, team_ids: teamIds, domain, most }, days);
}

type Kept = Pick<InvitationsTable, 'name' | 'email' | 'role' | 'team_ids' | 'domain' | 'most'>;

async function makeLink(change: Inviting, kept: Kept, days: number): Promise<Invitation> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  const base = change.linkBase();
  for (const teamId of kept.team_ids) if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  const token = `${organizationId.replaceAll('-', '')}${randomBytes(24).toString('base64url')}`;
  const row: InvitationsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    token_hash: hashOf(token),
    ...kept,
    used: 0,
    invited_by: actor.id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + days * 86_400_000).toISOString(),
    over_at: null,
  };
  await insertInvitation(db, row);
  tell(change, 'invitation.made', row);
  return { ...presentInvitation(row, change.name), link: `${base}/join/${token}` };
}

/** Admins alone hear of it. */
function tell(change: Change, type: 'invitation.made' | 'invitation.removed', row: InvitationsTable): void {
  const name = row.name || row.email || (row.domain == null ? '–' : `@${row.domain}`);
  const said = { type, subjectId: row.id, visibility: 'team' as const, values: { name } };
  change.record(type === 'invitation.made' ? { ...said, before: { role: null }, after: { role: row.role } } : said);
}

export async function revoke(change: Change, id: string): Promise<void> {
  const { db, actor, now } = change;
  allow(actor, 'manage-people', organizationRecord(actor.organizationId));
  const open = await listOpenInvitations(db, actor.organizationId, now.toISOString());
  const row = open.find((one) => one.id === id) ?? refuse('not-found');
  if (!(await endInvitation(db, actor.organizationId, id, now.toISOString()))) refuse('not-found');
  tell(change, 'invitation.removed', row);
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
    domain: invitation.domain ?? null,
    returns: (await returnsTo(db, invitation)) !== undefined,
  };
}
