import type { Invitation } from '../../../../contract/people.ts';
import type { Role } from '../../../../core/okr/words.ts';
import type { InvitationsTable } from '../../../db/tables/organization.ts';

export function presentInvitation(row: InvitationsTable, invitedBy: string): Invitation {
  return {
    id: row.id,
    name: row.name,
    role: row.role as Role,
    teamIds: JSON.parse(row.team_ids) as string[],
    invitedBy,
    expiresAt: row.expires_at,
  };
}
