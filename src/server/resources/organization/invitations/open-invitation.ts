import { createHash } from 'node:crypto';
import { refuse } from '../../../../core/refusal.ts';
import type { Db } from '../../../db/database.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';
import { findOpenInvitation } from '../../../store/invitations.ts';

export async function openInvitation(db: Db, token: string, now: Date): Promise<InvitationsTable> {
  const organizationId = token.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return (await findOpenInvitation(db, organizationId, hashOf(token), now.toISOString())) ?? refuse('invitation-over');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
