import type { SignedIn } from '../../../auth/signed-in.ts';
import { currentCycle } from '../../../standing/cycle.ts';
import { findPerson, listPeople } from '../../../store/people.ts';
import { listTeams } from '../../../store/teams.ts';
import { utc } from '../../../../core/calendar/zones.ts';
import type { Me } from '../../../../contract/session.ts';
import type { Db } from '../../../db/database.ts';
import { findOrganization, listOrganizations } from '../../../store/session.ts';

/** Who I am, where, and what is running. */
export async function presentMe(db: Db, { userId, actor, lang, zone }: SignedIn, now: Date): Promise<Me> {
  const { organizationId } = actor;
  const [organization, organizations, person, teams, cycle] = await Promise.all([
    findOrganization(db, organizationId),
    listOrganizations(db, userId),
    findPerson(db, organizationId, actor.id),
    listTeams(db, organizationId),
    currentCycle(db, organizationId, now),
  ]);
  const sample = organization?.sample === 1;
  return {
    person: { id: actor.id, name: person?.name ?? '', email: person?.email ?? '', role: actor.role, lang, zone },
    organization: {
      id: organizationId,
      name: organization?.name ?? '',
      sample,
      zones: [...(organization?.zones ?? utc)],
      asksForZone: organization?.zones === null,
    },
    organizations: organizations.map((one) => ({ id: one.organization_id, name: one.name, sample: one.sample === 1 })),
    teams: teams.map((team) => ({
      id: team.id,
      name: team.name,
      kind: team.kind,
      parentId: team.parent_id,
      mine: actor.teamIds.includes(team.id),
      lead: actor.leads.includes(team.id),
    })),
    cycle,
    viewAs: sample ? await viewsOf(db, organizationId) : [],
  };
}

async function viewsOf(db: Db, organizationId: string): Promise<Me['viewAs']> {
  const people = await listPeople(db, organizationId);
  return people.map(({ id, name, role }) => ({ id, name, role }));
}
