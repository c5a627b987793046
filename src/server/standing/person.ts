import type { Person } from '../../contract/people.ts';
import type { PeopleTable, SpokespeopleTable, TeamMembersTable } from '../db/tables/organization.ts';
import type { Selectable } from 'kysely';

export function presentPerson(
  row: PeopleTable,
  memberships: readonly Selectable<TeamMembersTable>[],
  spokespeople: readonly SpokespeopleTable[],
): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    teams: memberships
      .filter((one) => one.person_id === row.id)
      .map((one) => ({ id: one.team_id, lead: one.lead === 1 })),
    speaksFor: spokespeople.filter((one) => one.person_id === row.id).map((one) => one.role),
    account: row.user_id !== null,
  };
}

/** A person as shown beside things; null when there is none. */
export function personRef(id: string | null, names: ReadonlyMap<string, string>): { id: string; name: string } | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}
