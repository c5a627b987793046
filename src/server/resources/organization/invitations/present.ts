import type { Invitation } from '../../../../contract/people.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';

export function presentInvitation(row: InvitationsTable, invitedBy: string): Invitation {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    teamIds: JSON.parse(row.team_ids) as string[],
    invitedBy,
    expiresAt: row.expires_at,
  };
}
