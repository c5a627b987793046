import type { Restriction } from '../../contract/restriction.ts';
import type { Db } from '../db/database.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listTeams } from '../store/teams.ts';
import { namesOf } from '../store/people.ts';
import { personRef } from './person.ts';
import { listShutOutOwners } from './shut-out.ts';

/** Who reads it besides its team; who is gone is not told any more. */
export async function presentRestriction(
  db: Db,
  row: Pick<ObjectivesTable, 'id' | 'organization_id' | 'team_id' | 'state' | 'owner_id' | 'restricted'>,
): Promise<Restriction | null> {
  const { organization_id, restricted } = row;
  if (restricted === null) return null;
  const { teamIds, personIds, at, by, reason } = restricted;
  const [teams, names, shutOut] = await Promise.all([
    listTeams(db, organization_id),
    namesOf(db, organization_id, [...personIds, by]),
    listShutOutOwners(db, row),
  ]);
  return {
    at,
    by: personRef(by, names),
    reason,
    teams: teams.filter((team) => teamIds.includes(team.id)).map(({ id, name }) => ({ id, name })),
    people: personIds.flatMap((id) => personRef(id, names) ?? []),
    shutOut,
  };
}
