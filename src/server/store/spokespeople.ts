import type { AgreementRole, SpokenRole } from '../../core/okr/words.ts';
import type { Db } from '../db/database.ts';
import type { SpokespeopleTable } from '../db/tables/organization.ts';

/** Who speaks for management, sales or product in an organization. */
export async function listSpokespeople(db: Db, organizationId: string): Promise<SpokespeopleTable[]> {
  return db
    .selectFrom('spokespeople')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('person_id')
    .orderBy('role')
    .execute();
}

/**
 * The organization says who speaks for a role: an admin by a tick, for another team than `teamId` by who leads one.
 * As `other` everybody speaks, for themselves.
 */
export async function speaksFor(
  db: Db,
  organizationId: string,
  personId: string,
  role: AgreementRole,
  teamId: string,
): Promise<boolean> {
  if (role === 'other') return true;
  if (role === 'team') return leadsAnotherTeam(db, organizationId, personId, teamId);
  const row = await db
    .selectFrom('spokespeople')
    .select('role')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .executeTakeFirst();
  return row !== undefined;
}

/** Replaces all roles a person speaks for. */
export async function setSpokenRoles(
  tx: Db,
  organizationId: string,
  personId: string,
  roles: readonly SpokenRole[],
): Promise<void> {
  await tx
    .deleteFrom('spokespeople')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .execute();
  const rows = roles.map((role) => ({ organization_id: organizationId, person_id: personId, role }));
  if (rows.length > 0) await tx.insertInto('spokespeople').values(rows).execute();
}

/** Does this person lead a team other than this one? */
async function leadsAnotherTeam(db: Db, organizationId: string, personId: string, teamId: string): Promise<boolean> {
  const row = await db
    .selectFrom('team_members')
    .select('team_id')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .where('lead', '=', 1)
    .where('team_id', '!=', teamId)
    .executeTakeFirst();
  return row !== undefined;
}
