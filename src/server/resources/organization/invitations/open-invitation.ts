import { createHash } from 'node:crypto';
import { refuse } from '../../../../core/refusal.ts';
import type { Db } from '../../../db/database.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { findOpenInvitation } from '../../../store/invitations.ts';
import { findPerson } from '../../../store/people.ts';

export async function openInvitation(db: Db, token: string, now: Date): Promise<InvitationsTable> {
  const organizationId = token.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const found = await findOpenInvitation(db, organizationId, hashOf(token), now.toISOString());
  // Whoever left, or is no admin any more, invites nobody.
  const by = found && (await findPerson(db, organizationId, found.invited_by));
  return by?.role === 'admin' && found ? found : refuse('invitation-over');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
