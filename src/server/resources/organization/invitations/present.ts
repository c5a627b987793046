import type { Invitation } from '../../../../contract/people.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';

export function presentInvitation(row: InvitationsTable, invitedBy: string): Invitation {
  return {
    id: row.id,
    name: row.name,
    email: row.email ?? null,
    role: row.role,
    teamIds: row.team_ids,
    invitedBy,
    expiresAt: row.expires_at,
    domain: row.domain ?? null,
    most: row.most ?? null,
    used: row.used ?? 0,
  };
}
