import type { Person } from '../../contract/people.ts';
import type { PeopleTable, SpokespeopleTable, TeamMembersTable } from '../db/tables/organization.ts';
import type { Selectable } from 'kysely';
import type { Db } from '../db/database.ts';
import { listPeople } from '../store/people.ts';
import { listMemberships } from '../store/teams.ts';

/** Accounts with a second step, and how many passkeys each has. */
export type Secured = { steps: ReadonlySet<string>; passkeys: ReadonlyMap<string, number> };

export function presentPerson(
  row: PeopleTable,
  memberships: readonly Selectable<TeamMembersTable>[],
  spokespeople: readonly SpokespeopleTable[],
  secured?: Secured,
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
    secondStep: secured === undefined ? null : row.user_id !== null && secured.steps.has(row.user_id),
    passkeys: secured === undefined ? null : (secured.passkeys.get(row.user_id ?? '') ?? 0),
  };
}

/** A person as shown beside things; null when there is none. */
export function personRef(id: string | null, names: ReadonlyMap<string, string>): { id: string; name: string } | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}

/** Everybody who is here, with the teams they work in. */
export async function peopleWithTeams(
  db: Db,
  organizationId: string,
): Promise<Pick<Person, 'id' | 'name' | 'teams'>[]> {
  const [people, memberships] = await Promise.all([
    listPeople(db, organizationId),
    listMemberships(db, organizationId),
  ]);
  return people.map((one) => presentPerson(one, memberships, []));
}
