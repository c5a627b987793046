import type { Restriction } from '../../contract/restriction.ts';
import type { Db } from '../db/database.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listTeams } from '../store/teams.ts';
import { namesOf } from '../store/people.ts';
import { personRef } from './person.ts';

/** Who reads it besides its team; who is gone is not told any more. */
export async function presentRestriction(
  db: Db,
  { organization_id, restricted }: Pick<ObjectivesTable, 'organization_id' | 'restricted'>,
): Promise<Restriction | null> {
  if (restricted === null) return null;
  const { teamIds, personIds, at, by, reason } = restricted;
  const [teams, names] = await Promise.all([
    listTeams(db, organization_id),
    namesOf(db, organization_id, [...personIds, by]),
  ]);
  return {
    at,
    by: personRef(by, names),
    reason,
    teams: teams.filter((team) => teamIds.includes(team.id)).map(({ id, name }) => ({ id, name })),
    people: personIds.flatMap((id) => personRef(id, names) ?? []),
  };
}
