import { refuse } from '../../../../core/refusal.ts';
import type { Lang } from '../../../../core/text.ts';
import { inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { Claims } from '../../../auth/company/company-door.ts';
import type { Db } from '../../../db/database.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import {
  deletePassword,
  findLinkedUser,
  findUserByEmail,
  insertAccount,
  insertProvenUser,
  insertUser,
} from '../../../store/accounts.ts';
import { findInvitationTo, useInvitation } from '../../../store/invitations.ts';
import { findLeft } from '../../../store/people.ts';
import { deletePasskeysOf } from '../../../store/passkeys.ts';
import { deleteSecondStep } from '../../../store/second-steps.ts';
import { deleteResetsOf } from '../../../store/resets.ts';
import { findFirstOrganization, listPlaces } from '../../../store/session.ts';
import { type End, endSessions, endingSessions } from '../account/end-sessions.ts';
import { openInvitation } from '../invitations/open-invitation.ts';
import { seat } from '../invitations/seat.ts';
import { followGroups, roleOf } from './follow-groups.ts';
import { providerOf } from '../../../auth/company/provider-of.ts';

type Coming = { claims: Claims; join: string | null; lang: Lang; now: Date };
type Invited = Pick<InvitationsTable, 'organization_id' | 'role' | 'team_ids'> & { row?: InvitationsTable };

/**
 * Whose account somebody comes back to: the one tied to them before, else the one with their proven address, else a new
 * one for whoever is invited or of a domain that may come. Refuses with a sentence for everybody else.
 */
export async function admit(services: Services, coming: Coming): Promise<string> {
  const { database, company } = services;
  const { claims } = coming;
  const provider = company === undefined ? '' : providerOf(company);
  const linked = await findLinkedUser(database.db, provider, claims.subject);
  const { email } = claims;
  if (linked === undefined && email !== undefined && !claims.isProven) refuse('company-mail-unproven');
  const known = linked ?? (email === undefined ? undefined : (await findUserByEmail(database.db, email))?.id);
  const isHere = known !== undefined && (await listPlaces(database.db, known)).length > 0;
  const link = { provider, subject: claims.subject, isLinked: linked !== undefined };
  const userId = isHere ? await tie(services, known, link, coming.now) : await letIn(services, coming, known, link);
  await followGroups(services, userId, claims.groups, coming.now);
  return userId;
}

type Link = { provider: string; subject: string; isLinked: boolean };

/** Nobody proved the address of an account that only had a password: what was set or open before ends. */
async function tie(services: Services, userId: string, link: Link, now: Date): Promise<string> {
  if (link.isLinked) return userId;
  await endingSessions(services, { type: 'person.company-tied', now }, (tx, end) => tieIn(tx, userId, link, end));
  return userId;
}

async function tieIn(tx: Db, userId: string, { provider, subject, isLinked }: Link, end: End): Promise<void> {
  if (isLinked) return;
  const at = new Date().toISOString();
  const stamps = { created_at: at, updated_at: at };
  await insertAccount(tx, { id: uuidV7(), user_id: userId, account_id: subject, provider_id: provider, ...stamps });
  await deletePassword(tx, userId);
  await deleteSecondStep(tx, userId);
  await deletePasskeysOf(tx, userId);
  await end(userId);
  await deleteResetsOf(tx, userId);
}

async function letIn(services: Services, coming: Coming, known: string | undefined, link: Link): Promise<string> {
  const { claims, lang, now } = coming;
  const email =
    claims.email === undefined
      ? await invitedAddress(services, coming, known)
      : claims.isProven
        ? claims.email
        : refuse('company-mail-unproven');
  const invited = (await invitationFor(services, coming, email)) ?? (await byDomain(services, claims, email));
  if (invited === undefined) return refuse('company-not-invited', { values: { email } });
  const { organization_id: organizationId, role, team_ids: teamIds, row } = invited;
  const left =
    known === undefined ? undefined : await findLeft(services.database.db, organizationId, { id: known, email });
  const id = left?.id ?? uuidV7();
  const name = claims.name === '' ? email : claims.name;
  return inTransaction(services, { organizationId, id, name }, now, async (tx, record) => {
    if (row && !(await useInvitation(tx, row, now.toISOString()))) refuse('invitation-over');
    const userId = known ?? (await newUser(tx, { email, name, isProven: claims.isProven }));
    const told = { type: 'person.company-tied', subjectId: id, visibility: 'team', values: { name } } as const;
    const end: End = (ended) => endSessions({ db: tx, record }, ended, { ...told, alsoFor: [id] });
    // A new account has none.
    await tieIn(tx, userId, link, known === undefined ? async () => undefined : end);
    await seat({ db: tx, now, record }, { organizationId, id, left, userId, name, email, role, teamIds, lang });
    return userId;
  });
}

async function newUser(
  tx: Db,
  { isProven, ...row }: { email: string; name: string; isProven: boolean },
): Promise<string> {
  const id = uuidV7();
  if (isProven) return insertProvenUser(tx, { id, ...row });
  const at = new Date().toISOString();
  if (!(await insertUser(tx, { id, ...row, created_at: at, updated_at: at }))) refuse('company-mail-unproven');
  return id;
}

/**
 * Some sign-ins tell no address: then it is the one that the opened invitation is made out to, as for whoever joins with
 * a password. Never that of an account there is already: nobody has shown that it is theirs.
 */
async function invitedAddress(
  { database: { db } }: Services,
  { join, now }: Coming,
  known: string | undefined,
): Promise<string> {
  const row = join === null ? undefined : await openInvitation(db, join, now);
  const email = row?.email ?? refuse('company-mail-missing');
  const there = await findUserByEmail(db, email);
  return there === undefined || there.id === known ? email : refuse('company-mail-unproven');
}

async function invitationFor(
  { database: { db } }: Services,
  { join, now }: Coming,
  email: string,
): Promise<Invited | undefined> {
  const row =
    join === null ? await findInvitationTo(db, email, now.toISOString()) : await openInvitation(db, join, now);
  if (row === undefined) return undefined;
  if (row.email != null && row.email !== email) return refuse('invitation-for-other');
  if (row.domain != null && !email.endsWith(`@${row.domain}`))
    return refuse('invitation-for-domain', { values: { domain: row.domain } });
  return { organization_id: row.organization_id, role: row.role, team_ids: row.team_ids, row };
}

/** Those of a domain that may come join the organization that was set up first. */
async function byDomain(
  { database, company }: Services,
  { groups }: Claims,
  email: string,
): Promise<Invited | undefined> {
  const rules = company?.company;
  if (!rules?.domains.some((domain) => email.endsWith(`@${domain}`))) return undefined;
  const first = await findFirstOrganization(database.db);
  return first === undefined
    ? undefined
    : { organization_id: first, role: roleOf(rules.groups, groups) ?? 'member', team_ids: [] };
}
