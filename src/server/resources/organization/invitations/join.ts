import type { invitationsEndpoints } from '../../../../contract/invitations.ts';
import type { Me } from '../../../../contract/session.ts';
import { refuse } from '../../../../core/refusal.ts';
import { inTransaction } from '../../../ask/change.ts';
import { hashPassword, verifyPassword } from '../../../auth/password-hash.ts';
import { registerAccount } from '../../../auth/register.ts';
import { passSecondStep } from '../../../auth/second-step.ts';
import type { Db } from '../../../db/database.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { OpenCall } from '../../../http/call.ts';
import { findPasswordHash, findUserByEmail, updatePasswordHash } from '../../../store/accounts.ts';
import { useInvitation } from '../../../store/invitations.ts';
import { findLeft } from '../../../store/people.ts';
import { deleteResetsOf } from '../../../store/resets.ts';
import { findOwnPerson, listPlaces } from '../../../store/session.ts';
import { endSessions } from '../account/end-sessions.ts';
import { begin } from '../session/session.ts';
import { seat } from './seat.ts';
import { openInvitation } from './open-invitation.ts';

type Joining = OpenCall<typeof invitationsEndpoints.join>;
type User = { id: string; email: string };

/** Accepts with a new account or the one that has this address, then straight in. */
export async function join(call: Joining): Promise<Me> {
  const { services, params, body, now } = call;
  const { db } = services.database;
  const invitation = await openInvitation(db, params.token, now);
  const organizationId = invitation.organization_id;
  if (invitation.email !== null && invitation.email !== body.email.toLowerCase()) refuse('invitation-for-other');
  refuseOtherDomain(invitation, body.email);
  const known = await findUserByEmail(db, body.email);
  // Whatever may refuse comes before the invitation is used up.
  const isVouched = known !== undefined && (await mayTakeBack(call, invitation, known));
  if (known) await passSecondStep(services, known.id, body.code);
  const passwordHash = await hashPassword(body.password);
  const left = known && (await findLeft(db, organizationId, known));
  const id = left?.id ?? uuidV7();
  await inTransaction(services, { organizationId, id, name: body.name }, now, async (tx, record) => {
    if (!(await useInvitation(tx, invitation, now.toISOString()))) refuse('invitation-over');
    // A browser that was signed in before they left stays out, whatever it still holds.
    if (left) {
      const told = { subjectId: id, visibility: 'team' as const, alsoFor: [id], values: { name: body.name } };
      await endSessions({ db: tx, record }, known.id, { type: 'person.signed-out', ...told });
      await deleteResetsOf(tx, known.id);
    }
    if (isVouched) await updatePasswordHash(tx, known.id, passwordHash);
    const userId = known?.id ?? (await registerAccount(tx, { email: body.email, name: body.name, passwordHash }));
    const { role, team_ids: teamIds } = invitation;
    const { name, email, lang } = body;
    await seat({ db: tx, now, record }, { organizationId, id, left, userId, name, email, role, teamIds, lang });
  });
  // The second step was passed above: its code is used up.
  return (await begin(call, body.email, body.password, async () => undefined)) ?? refuse('sign-in-failed');
}

function refuseOtherDomain({ domain }: InvitationsTable, email: string): void {
  if (domain == null || email.toLowerCase().endsWith(`@${domain}`)) return;
  refuse('invitation-for-domain', { values: { domain } });
}

/** Whom an invitation brings back: somebody who left, and is nowhere else here. */
export async function returnsTo(db: Db, invitation: InvitationsTable): Promise<User | undefined> {
  const user = invitation.email ? await findUserByEmail(db, invitation.email) : undefined;
  if (user === undefined || (await listPlaces(db, user.id)).length > 0) return undefined;
  return (await findLeft(db, invitation.organization_id, user)) && user;
}

/**
 * True when the invitation itself vouches for them, and they choose a new password; otherwise they know the one the
 * account has, and nobody guesses it here either.
 */
async function mayTakeBack(call: Joining, invitation: InvitationsTable, known: User): Promise<boolean> {
  const { services, body, address } = call;
  const { database, signInLimits } = services;
  if (await findOwnPerson(database.db, known.id, invitation.organization_id)) refuse('email-taken');
  if ((await returnsTo(database.db, invitation))?.id === known.id) return true;
  await signInLimits.check(body.email, address);
  const hash = await findPasswordHash(database.db, known.id);
  const isTheirs = hash !== undefined && (await verifyPassword({ hash, password: body.password }));
  if (!isTheirs) return refuse('account-exists');
  await signInLimits.succeeded(body.email, address);
  return false;
}
